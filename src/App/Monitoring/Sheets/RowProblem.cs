namespace Wengang.App.Monitoring.Sheets;

/// <summary>A cell that cannot be taken.</summary>
internal sealed class RowProblem(VillageColumn? column, string value, string reason) : Exception(reason)
{
    public string Heading => column is { } c ? VillageSheet.HeadingOf(c) : "";

    public string Value => value;
}
