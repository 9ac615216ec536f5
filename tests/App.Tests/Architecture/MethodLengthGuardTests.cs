namespace Wengang.App.Tests.Architecture;

public class MethodLengthGuardTests
{
    [Theory]
    [InlineData("class C\n{\n    /// <summary>Not counted.</summary>\n    void M()\n{0}\n}", 40, false)]
    [InlineData("class C\n{\n    void M()\n{0}\n}", 41, true)]
    [InlineData("class C\n{\n    C()\n{0}\n}", 41, true)]
    [InlineData("class C\n{\n    int P { get\n{0} }\n}", 41, true)]
    [InlineData("class C\n{\n    void M() { void L()\n{0}}\n}", 41, true)]
    public void A_method_is_measured_from_its_name_to_its_end(string code, int lines, bool breach) =>
        Assert.Equal(breach, Breaches(code.Replace("{0}", Body(lines - 1), StringComparison.Ordinal)));

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void Top_level_statements_are_one_method(int lines, bool breach) =>
        Assert.Equal(breach, Breaches(string.Concat(Enumerable.Repeat("N();\n", lines))));

    private static bool Breaches(string code) => MethodLengths.LongMethods([new SourceFile("src/App/C.cs", code)]).Any();

    private static string Body(int lines) => "{\n" + string.Concat(Enumerable.Repeat(";\n", lines - 2)) + "}";
}
