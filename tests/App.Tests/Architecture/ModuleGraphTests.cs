using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Architecture;

public class ModuleGraphTests
{
    private static readonly List<SourceFile> App = SourceFiles.Under("src/App");
    private static readonly string Document = File.ReadAllText(Repository.Path("docs", "modules.md"));
    private static readonly ModuleList List = new(Document);

    [Fact]
    public void Modules_use_only_what_the_list_allows() => Assert.Empty(ModuleGraph.Forbidden(App, List));

    [Fact]
    public void Every_module_is_in_the_list() => Assert.Empty(ModuleGraph.Unlisted(App, List));

    [Fact]
    public void A_namespace_is_its_folder() => Assert.Empty(ModuleGraph.StrayNamespaces(App));

    [Fact]
    public void The_list_names_no_module_that_it_does_not_describe() => Assert.Empty(List.Unknown());

    [Fact]
    public void Business_modules_do_not_use_one_another_in_a_circle()
    {
        var business = new ModuleList(Document[Document.IndexOf("## Business modules", StringComparison.Ordinal)..]).Modules;
        Assert.NotEmpty(business);
        Assert.Empty(List.InCycle(business));
    }
}
