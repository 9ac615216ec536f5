namespace Wengang.App.Documents;

/// <summary>Chinese names of verdicts.</summary>
public static class VerdictNames
{
    public static string Chinese(this Verdict verdict) => verdict switch
    {
        Verdict.Holds => "成立",
        Verdict.Contradicts => "不符",
        Verdict.Unknown => "无法判断",
        _ => "提醒",
    };
}
