// Clipboards as the programs of an office write them, by hand but with their habits: unquoted attributes, conditional comments, classes
// with mso properties, paragraphs in cells, no-break spaces.

/** Excel: merged categories, an indent by class, a subtotal, a heading over all columns. */
export const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Excel 15">
<!--[if gte mso 9]><xml><x:ExcelWorkbook><table><tr><td>not this</td></tr></table></x:ExcelWorkbook></xml><![endif]-->
<style>
<!--table {mso-displayed-decimal-separator:"\\.";}
.xl65 {mso-number-format:"\\@"; text-align:left;}
.xl67 {mso-char-indent-count:2; padding-left:18px;}
-->
</style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:collapse;width:480pt'>
<!--StartFragment-->
 <col width=64 span=5 style='width:48pt'>
 <tr height=25><td colspan=5 height=25 class=xl65 width=640>售后服务评价评分表（2024版）</td></tr>
 <tr height=19><td class=xl65>序号</td><td class=xl65>评价类别</td><td class=xl65>条款号</td><td class=xl65>评价指标</td><td class=xl65>分值（分）</td></tr>
 <tr height=19><td class=xl65 align=right>1</td><td rowspan=3 class=xl65>售后服务体系<br>
    （40分）</td><td class=xl65>５．１．１．１</td><td class=xl67>部门与岗位</td><td class=xl65 align=right>2.5分</td></tr>
 <tr height=19><td class=xl65 align=right>2</td><td class=xl65>5.1.1.2</td><td class=xl67>服务网点</td><td class=xl65 align=right>（3分）</td></tr>
 <tr height=19><td class=xl65 align=right>3</td><td class=xl65>5.1.2.1</td><td class=xl67>人员&nbsp;资质</td><td class=xl65>2．5</td></tr>
 <tr height=19><td colspan=4 class=xl65>小计</td><td class=xl65>8</td></tr>
 <tr height=19><td class=xl65 align=right>4</td><td class=xl65>商品服务</td><td class=xl65>5.2.1.1</td><td class=xl67>包装信息</td><td class=xl65>—</td></tr>
<!--EndFragment-->
</table></body></html>`;

/** Word: paragraphs and spans in cells, o:p, soft breaks, a heading between two tables, a deleted word, text wrapped in the source. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><style>p.MsoNormal {margin:0cm}</style></head><body lang=ZH-CN style='tab-interval:21.0pt'>
<p class=MsoNormal><b><span lang=EN-US>5.1</span> 售后服务体系（<span lang=EN-US>40</span>分）<o:p></o:p></b></p>
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'>
<td width=95 valign=top><p class=MsoNormal><span>条款编号<o:p></o:p></span></p></td>
<td width=300><p class=MsoNormal><span>评价内容</span></p></td><td width=60><p class=MsoNormal>满分</p></td><td><p>得分</p></td></tr>
<tr><td><p class=MsoNormal><span lang=EN-US>5.1.1.1<o:p></o:p></span></p></td>
<td><p class=MsoNormal>部门与
岗位<br clear=all style='mso-special-character:line-break'>有专门或指定的售后<del>服务</del>部门</p>
<ul><li>职能合理</li><li>岗位合理</li></ul></td><td><p class=MsoNormal><span lang=EN-US>(3)</span></p></td><td><p><o:p>&nbsp;</o:p></p></td></tr>
<tr><td><p>5.1.1.2</p></td><td><p>服务网点</p></td><td><p>满分 4</p></td><td></td></tr></table>
<p class=MsoNormal><span lang=EN-US>5.2</span>&nbsp;商品服务</p>
<table><tr><td><p>条款编号</p></td><td><p>评价内容</p></td><td><p>满分</p></td><td><p>得分</p></td></tr>
<tr><td><p>5.2.1.1</p></td><td><p>包装信息</p></td><td><p>40 分/项</p></td><td></td></tr>
<tr><td colspan=4><p>注：本表由审核组填写。</p></td></tr></table></body></html>`;

/** WPS: everything in one cell, chapters without points, no end tags. */
export const WPS = `<html><head><meta name="ProgId" content="Excel.Sheet"><style>.et2{color:#000000;}</style></head><body><!--StartFragment-->
<table width="288.00" border="0" style='width:216.00pt;border-collapse:collapse;'>
<tr height="18.00"><td class="et2" x:str>一、售后服务体系（40分）<td class="et2" x:str>评价方法
<tr height="18.00"><td class="et2" x:str>5.1.1.1 部门与岗位（2.5分）<td class="et2">查资料
<tr height="18.00"><td class="et2" x:str>5.1.1.2、服务网点 3分<td class="et2">抽样
<tr height="18.00"><td class="et2" x:str>二、商品服务<td class="et2">
<tr height="18.00"><td class="et2" x:str>5.2.1.1 包装信息 (1)<td class="et2">抽样</table><!--EndFragment--></body></html>`;

/** The levels as columns, with points of their own; filled down by nothing (plain text knows no merged cells). */
export const LEVELS = [
  '一级指标\t分值\t二级指标\t三级指标\t标准分\t评分标准\t备注',
  '售后服务体系\t40\t组织架构\t部门与岗位\t2.5\t"有专门部门；\n职能合理"\t',
  '\t\t\t服务网点\t2\t"覆盖""全部""区域"\t自建',
  '\t\t人员配置\t人员资质\t2.5\t\t',
  '商品服务\t35\t商品信息\t包装信息\t1.5\t\t',
  '合计\t75\t\t\t8.5\t\t',
].join('\r\n');
