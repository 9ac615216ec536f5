namespace Wengang.Rules.Tests.Values;

public class PersonNameTests
{
    [Theory]
    [InlineData("王 强", "王强")]
    [InlineData("　王\u00A0强 ", "王强")]
    [InlineData("阿依•古丽", "阿依·古丽")]
    [InlineData("阿依‧古丽", "阿依·古丽")]
    [InlineData("阿依．古丽", "阿依·古丽")]
    [InlineData("阿依 · 古丽", "阿依·古丽")]
    [InlineData("John  Smith", "John Smith")]
    [InlineData("\U00020BB7 田一", "\U00020BB7田一")]
    public void Names_compare_in_one_form(string text, string expected) => Assert.Equal(expected, PersonName.Parse(text).Value);

    [Theory]
    [InlineData("张三丰", "张*丰")]
    [InlineData("张三", "张*")]
    [InlineData("欧阳修之", "欧**之")]
    [InlineData("\U00020BB7田\U00020BB7", "\U00020BB7*\U00020BB7")]
    public void Masking_keeps_characters_whole(string text, string expected) => Assert.Equal(expected, PersonName.Parse(text).Masked);

    [Fact]
    public void No_name_is_missing()
    {
        Assert.False(PersonName.TryParse("\u3000", out _, out var failure));
        Assert.Equal(NameFailure.Missing, failure);
        Assert.Equal("name_missing", failure.Code());
    }
}
