namespace Wengang.App.Tests.Architecture;

public class PurityTests
{
    [Fact]
    public void Rules_know_no_clock_no_files_and_no_chance() => Assert.Empty(Purity.ImpureNames(SourceFiles.Under("src/Rules")));

    [Fact]
    public void Rules_refer_to_nothing() => Assert.Empty(Purity.References(Project("src/Rules/Rules.csproj")));

    [Fact]
    public void The_business_does_not_know_the_web()
    {
        Assert.DoesNotContain(
            Purity.References(Project("src/App/App.csproj"), "Rules.csproj"),
            reference => reference.EndsWith(".csproj", StringComparison.Ordinal) || reference.Contains("AspNetCore", StringComparison.Ordinal));
        Assert.DoesNotContain(SourceFiles.Under("src/App"), file => file.IsCSharp && file.Text.Contains("AspNetCore", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("var now = DateTime.Now;", "System.DateTime.Now")]
    [InlineData("var today = DateOnly.FromDateTime(System.DateTime.Today);", "System.DateTime.Today")]
    [InlineData("DateTimeOffset Now() => DateTimeOffset.UtcNow;", "System.DateTimeOffset.UtcNow")]
    [InlineData("var id = Guid.NewGuid();", "System.Guid.NewGuid")]
    [InlineData("var text = File.ReadAllText(\"a\");", "System.IO.File")]
    [InlineData("var user = Environment.UserName;", "System.Environment")]
    [InlineData("long Ticks(TimeProvider clock) => clock.GetTimestamp();", "System.TimeProvider")]
    public void The_guard_sees_an_impure_rule(string statement, string impure)
    {
        var rule = new SourceFile("src/Rules/Work/Rule.cs", $"class Rule {{ void M() {{ {statement} }} }}");
        Assert.Contains($"{rule.Path}:1: {impure}", Purity.ImpureNames([rule]));
    }

    [Fact]
    public void The_guard_lets_pure_rules_pass()
    {
        const string text = "class Rule { string File = \"\"; DateTime M(DateTime now) { var n = File.Length; return now.AddDays(n); } }";
        Assert.Empty(Purity.ImpureNames([new SourceFile("src/Rules/Work/Rule.cs", text)]));
    }

    [Theory]
    [InlineData("<PackageReference Include=\"Npgsql\" />", "Npgsql")]
    [InlineData("<ProjectReference Include=\"../Web/Web.csproj\" />", "../Web/Web.csproj")]
    [InlineData("<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />", "Microsoft.AspNetCore.App")]
    public void The_guard_sees_a_reference(string reference, string name)
    {
        var project = new SourceFile("src/Rules/Rules.csproj", $"<Project><ItemGroup>{reference}</ItemGroup></Project>");
        Assert.Equal([$"{project.Path}: refers to {name}"], Purity.References(project, "Rules.csproj"));
    }

    private static SourceFile Project(string path) => SourceFiles.Under(Path.GetDirectoryName(path)!).Single(file => file.Path == path);
}
