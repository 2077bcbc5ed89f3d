// One import serves any number of elements.
import 'steelyard/evaluator';
