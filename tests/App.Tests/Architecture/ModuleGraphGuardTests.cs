namespace Wengang.App.Tests.Architecture;

/// <summary>The guard over the modules notices made-up breaches.</summary>
public class ModuleGraphGuardTests
{
    private static readonly ModuleList List = new("- **Data**: nothing\n- **People**: Data\n- **Training**: Data, People.\n");

    private static readonly SourceFile Store = new("src/App/Data/Store.cs", "namespace Wengang.App.Data; public class Store { }");

    private static readonly SourceFile Person =
        new("src/App/People/Person.cs", "namespace Wengang.App.People; public class Person { public Data.Store? Store { get; init; } }");

    [Fact]
    public void Allowed_use_passes() => Assert.Empty(ModuleGraph.Forbidden([Store, Person], List));

    [Theory]
    [InlineData("using Wengang.App.People; namespace Wengang.App.Data; class Leak { Person? P; }")]
    [InlineData("namespace Wengang.App.Data; class Leak { Wengang.App.People.Person? P; }")]
    [InlineData("namespace Wengang.App.Data; class Leak { People.Person? P; }")]
    [InlineData("using Q = Wengang.App.People.Person; namespace Wengang.App.Data; class Leak { Q? P; }")]
    public void A_shared_module_that_uses_a_business_module_is_seen(string text)
    {
        var leak = new SourceFile("src/App/Data/Leak.cs", text);
        var breach = Assert.Single(ModuleGraph.Forbidden([Store, Person, leak], List));
        Assert.StartsWith("src/App/Data/Leak.cs: Data uses People (Person)", breach, StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_that_uses_what_puts_the_modules_together_is_seen()
    {
        var catalogue = new SourceFile("src/App/Catalogue.cs", "namespace Wengang.App; public static class Catalogue { }");
        var user = new SourceFile("src/App/Data/User.cs", "namespace Wengang.App.Data; class User { object? O = typeof(Catalogue); }");
        Assert.Single(ModuleGraph.Forbidden([catalogue, user], List));
    }

    [Fact]
    public void A_module_missing_from_the_list_is_seen() =>
        Assert.Equal(["src/App/JobFairs is not in docs/modules.md"],
            ModuleGraph.Unlisted([Store, new SourceFile("src/App/JobFairs/Fair.cs", "")], List));

    [Fact]
    public void A_namespace_that_is_not_its_folder_is_seen() =>
        Assert.Single(ModuleGraph.StrayNamespaces([Store, new SourceFile("src/App/People/X.cs", "namespace Wengang.App.Data;")]));

    [Fact]
    public void Circles_and_unknown_names_are_seen()
    {
        var list = new ModuleList("- **A**: B\n- **B**: C\n- **C**: A, Z\n- **D**: A\n");
        Assert.Equal(["A", "B", "C"], list.InCycle(["A", "B", "C", "D"]));
        Assert.Empty(list.InCycle(["A", "B", "D"]));
        Assert.Equal(["Z"], list.Unknown());
    }
}
