namespace Wengang.App.Tests.Architecture;

public class WordingTests
{
    private static readonly List<SourceFile> Code = SourceFiles.Under("src", "tests", "bench", "bin");
    private static readonly List<SourceFile> Shipped = [.. SourceFiles.InRoot(), .. SourceFiles.Under("src", "bench", "bin", "docs")];

    [Fact]
    public void Nothing_is_marked_as_unfinished() => Assert.Empty(Wording.UnfinishedMarks(Code));

    [Fact]
    public void No_test_is_skipped_or_empty() => Assert.Empty(Wording.VacuousTests(SourceFiles.Under("tests")));

    [Fact]
    public void No_path_of_one_machine_is_named() => Assert.Empty(Wording.MachinePaths(Shipped));

    [Fact]
    public void No_page_shows_its_code() => Assert.Empty(Wording.CodeOnPages(SourceFiles.Under("src")));

    [Theory]
    [InlineData("<p>到@n.LastDay为止</p>", 1)]
    [InlineData("<p>到@(n.LastDay)为止，@n.Count 人，@n.Town@n.Village</p>", 0)]
    public void The_guard_sees_code_that_is_taken_for_an_address(string text, int found) =>
        Assert.Equal(found, Wording.CodeOnPages([new SourceFile("src/Web/Pages/Index.cshtml", text)]).Count());

    [Theory]
    [InlineData("// TO" + "DO: later")]
    [InlineData("// FIX" + "ME")]
    [InlineData("/* HA" + "CK */")]
    [InlineData("throw new Not" + "ImplementedException();")]
    public void The_guard_sees_marks_of_unfinished_work(string text) => Assert.Single(Wording.UnfinishedMarks(File(text)));

    [Theory]
    [InlineData("[Fact(Ski" + "p = \"later\")]")]
    [InlineData("Assert.True(tr" + "ue);")]
    public void The_guard_sees_empty_tests(string text) => Assert.Single(Wording.VacuousTests(File(text)));

    [Theory]
    [InlineData("var x = \"/wo" + "rk/data\";")]
    [InlineData("../sha" + "red/acceptance")]
    [InlineData("cd /ro" + "ot/x")]
    public void The_guard_sees_paths_of_one_machine(string text) => Assert.Single(Wording.MachinePaths(File(text)));

    [Theory]
    [InlineData("src/work/x.cs")]
    [InlineData("todo list, hackathon")]
    public void The_guards_let_ordinary_text_pass(string text) =>
        Assert.Empty(Wording.MachinePaths(File(text)).Concat(Wording.UnfinishedMarks(File(text))));

    private static List<SourceFile> File(string text) => [new SourceFile("src/App/People/Person.cs", "\n" + text + "\n")];
}
