using Wengang.App.People.Searching;
using Wengang.App.Tests.Imports.Making;

namespace Wengang.App.Tests.People;

public class SearchWordsTests
{
    [Theory]
    [InlineData("李小明", SearchKind.Name)]
    [InlineData(" 小 明 ", SearchKind.Name)]
    [InlineData("lxm", SearchKind.Name)]
    [InlineData("138 0013 8000", SearchKind.Phone)]
    [InlineData("369902199001011234", SearchKind.BadNumber)]
    [InlineData("3699020001", SearchKind.Household)]
    [InlineData("H0001", SearchKind.Household)]
    public void What_is_typed_says_what_it_is(string typed, SearchKind kind) => Assert.Equal(kind, SearchWords.Parse(typed)!.Kind);

    [Fact]
    public void An_identity_number_is_a_secret()
    {
        var words = SearchWords.Parse(Someone.Number(7).ToLowerInvariant())!;
        Assert.Equal((SearchKind.Identity, true), (words.Kind, words.IsSecret));
        Assert.Null(SearchWords.Parse("  "));
    }

    [Theory]
    [InlineData("单雄信", "sxx")]
    [InlineData("曾国强", "zgq")]
    [InlineData("解晓东", "xxd")]
    [InlineData("仇英", "qy")]
    [InlineData("区志远", "ozy")]
    [InlineData("查良", "zl")]
    [InlineData("长乐", "cl")]
    [InlineData("长乐", "zy")]
    [InlineData("买买提·阿不都", "mmtabd")]
    public void Every_reading_is_found(string name, string initials) => Assert.Contains(initials, NameIndex.KeysOf(name));

    [Fact]
    public void A_name_is_found_from_any_character_on() =>
        Assert.Equal(["lxm", "xm", "小明", "明", "李小明"], NameIndex.KeysOf("李小明").Order(StringComparer.Ordinal));
}
