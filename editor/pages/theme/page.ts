import 'steelyard/evaluator';
