namespace Wengang.App.Tests.Architecture;

/// <summary>Each budget notices a made-up breach, and lets the largest allowed size pass.</summary>
public class BudgetGuardTests
{
    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    public void File_length(int lines, bool breach) => Assert.Equal(breach, Budgets.LongFiles([File(lines)]).Any());

    [Theory]
    [InlineData(150, false)]
    [InlineData(151, true)]
    public void Page_length(int lines, bool breach) =>
        Assert.Equal(breach, Budgets.LongPages([File(lines, "src/Web/Pages/Index.cshtml")]).Any());

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void Median_length(int middle, bool breach) =>
        Assert.Equal(breach, Budgets.LongMedian([File(5), File(middle), File(200)]).Any());

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void Folder_size(int count, bool breach)
    {
        var files = Enumerable.Range(0, count).Select(i => File(1, $"src/App/People/F{i}.cs"));
        var elsewhere = File(1, "src/App/People/Sub/F.cs");
        Assert.Equal(breach, Budgets.FullFolders([.. files, elsewhere]).Any());
    }

    [Fact]
    public void Migrations_have_no_budget() =>
        Assert.Empty(Budgets.LongFiles([File(1000, "src/App/Data/Migrations/Sqlite/Init.cs")]));

    [Fact]
    public void A_known_breach_passes_and_a_mended_one_must_leave_the_list()
    {
        string[] breaches = ["a.cs: 301 lines, at most 300", "b.cs: 400 lines, at most 300"];
        Assert.Equal([breaches[1]], Exceptions.Without(breaches, ["a.cs: "]));
        Assert.Equal(["c.cs: "], Exceptions.Unneeded(breaches, ["a.cs: ", "c.cs: "]));
    }

    private static SourceFile File(int lines, string path = "src/App/People/Person.cs") =>
        new(path, string.Concat(Enumerable.Repeat("//\n", lines)));
}
