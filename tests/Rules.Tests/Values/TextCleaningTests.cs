namespace Wengang.Rules.Tests.Values;

public class TextCleaningTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("\u00A0\u2003\u3000 王 强\t\r\n", "王 强")]
    [InlineData("\u200B张三\uFEFF", "张三")]
    [InlineData("'0123", "0123")]
    [InlineData(" ' 0123", "0123")]
    [InlineData("=\"0123 \"", "0123")]
    [InlineData("=\"'0123\"", "0123")]
    [InlineData("（甲）", "（甲）")]
    public void Clean_takes_off_what_surrounds_a_text(string? text, string expected) => Assert.Equal(expected, TextCleaning.Clean(text));

    [Theory]
    [InlineData("３６９９０１", "369901")]
    [InlineData("务工时间（月）", "务工时间(月)")]
    [InlineData(" 证 件\u3000号 码 ", "证件号码")]
    [InlineData("ｘ", "x")]
    [InlineData("＇12", "12")]
    public void CleanCode_gives_the_comparison_form(string text, string expected) => Assert.Equal(expected, TextCleaning.CleanCode(text));

    [Fact]
    public void Cleaning_twice_changes_nothing() => Gen.String["'=\" \u3000ａa１（王\u200B"].Sample(text =>
        TextCleaning.Clean(TextCleaning.Clean(text)) == TextCleaning.Clean(text)
        && TextCleaning.CleanCode(TextCleaning.CleanCode(text)) == TextCleaning.CleanCode(text));
}
