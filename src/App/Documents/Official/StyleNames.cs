namespace Wengang.App.Documents.Official;

/// <summary>Names of the styles of a report as Word shows them; an office may change their look, not their names.</summary>
internal static class StyleNames
{
    public const string Body = "Normal";
    public const string Title = "Title";
    public const string HeadingOne = "heading 1";
    public const string HeadingTwo = "heading 2";
    public const string HeadingThree = "heading 3";
    public const string AnnexNote = "附件说明";
    public const string Office = "发文机关署名";
    public const string IssueDate = "成文日期";
    public const string AnnexMark = "附件序号";
    public const string TableTitle = "附表标题";
    public const string TableUnit = "附表单位";
    public const string TableHead = "附表表头";
    public const string TableText = "附表文字";
    public const string TableFigure = "附表数字";
    public const string TableNote = "附表注";
    public const string PageNumber = "页码";
}
