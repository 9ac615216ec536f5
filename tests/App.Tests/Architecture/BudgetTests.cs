namespace Wengang.App.Tests.Architecture;

public class BudgetTests
{
    private static readonly List<SourceFile> Product = SourceFiles.Under("src");
    private static readonly List<SourceFile> All = SourceFiles.Under("src", "tests", "bench");

    [Fact]
    public void No_source_file_is_too_long() => Assert.Empty(Exceptions.Without(Budgets.LongFiles(All)));

    [Fact]
    public void Half_of_the_source_files_are_short()
    {
        Assert.Empty(Budgets.LongMedian(Product));
        Assert.Empty(Budgets.LongMedian(All));
    }

    [Fact]
    public void No_folder_is_too_full() => Assert.Empty(Exceptions.Without(Budgets.FullFolders(All)));

    [Fact]
    public void No_method_is_too_long() => Assert.Empty(Exceptions.Without(MethodLengths.LongMethods(All)));

    [Fact]
    public void No_page_is_too_long() => Assert.Empty(Exceptions.Without(Budgets.LongPages(All)));

    [Fact]
    public void Every_exception_is_still_needed()
    {
        List<string> breaches =
            [.. Budgets.LongFiles(All), .. Budgets.FullFolders(All), .. MethodLengths.LongMethods(All), .. Budgets.LongPages(All)];
        Assert.Empty(Exceptions.Unneeded(breaches));
    }
}
