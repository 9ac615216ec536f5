namespace Wengang.App.Documents.Official;

/// <summary>The fonts of official documents. They are not free to ship: a document names them and declares what may stand in.</summary>
internal static class OfficialFonts
{
    public const string FangSong = "仿宋_GB2312";
    public const string Hei = "黑体";
    public const string Kai = "楷体_GB2312";
    public const string XiaoBiaoSong = "方正小标宋简体";
    public const string Song = "宋体";
    public const string Western = "Times New Roman";

    /// <summary>What Word may take where the named font is not installed (w:altName).</summary>
    public static readonly IReadOnlyList<(string Font, string Alternatives)> Fallbacks =
    [
        (FangSong, "仿宋,FangSong,STFangsong"),
        (Hei, "SimHei,Noto Sans CJK SC"),
        (Kai, "楷体,KaiTi,STKaiti"),
        (XiaoBiaoSong, "FZXiaoBiaoSong-B05S,小标宋,Noto Serif CJK SC"),
        (Song, "SimSun,Noto Serif CJK SC"),
    ];
}
