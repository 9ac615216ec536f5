using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Access;
using Wengang.Web.Access;

namespace Wengang.App.Tests.Access;

/// <summary>The check with which the site starts, on made-up pages that forget something.</summary>
public class StatedPermissionsTests
{
    [Fact]
    public void A_page_that_states_nothing_is_named() =>
        Assert.Equal(["ForgetfulModel states no permission"], StatedPermissions.Missing([typeof(ForgetfulModel), typeof(CarefulModel)], []));

    [Fact]
    public void A_handler_that_writes_and_states_nothing_is_named() =>
        Assert.Equal(["HastyModel.OnPost writes and states no permission"], StatedPermissions.Missing([typeof(HastyModel)], []));

    /// <summary>Saying that a page is open does not open it: it must be written down among the open pages too.</summary>
    [Fact]
    public void Another_page_without_an_account_is_named() => Assert.Equal(
        ["OpenModel needs no account and is not among the open pages", "VisitedModel needs no account and is not among the open pages"],
        StatedPermissions.Missing([typeof(OpenModel), typeof(VisitedModel), typeof(CarefulModel)], []));

    /// <summary>No page stands in the list that asks for an account after all, and none in both.</summary>
    [Fact]
    public void The_list_of_open_pages_holds_what_it_says()
    {
        Assert.All(OpenPages.ToAll, page => Assert.True(page.IsDefined(typeof(OpenToAllAttribute), inherit: false), page.FullName));
        Assert.All(OpenPages.ToApplicants, page => Assert.True(page.IsDefined(typeof(OpenToApplicantsAttribute), inherit: false), page.FullName));
        Assert.Empty(OpenPages.ToAll.Intersect(OpenPages.ToApplicants));
    }

    [Fact]
    public void All_pages_of_the_site_state_theirs() => Assert.Empty(StatedPermissions.Missing(typeof(NeedsAttribute).Assembly.GetTypes(), []));

    private sealed class ForgetfulModel : PageModel;

    [OpenToAll]
    private sealed class OpenModel : PageModel
    {
        public void OnPost() => ModelState.Clear();
    }

    [OpenToApplicants]
    private sealed class VisitedModel : PageModel;

    [Needs(Permission.ReadFigures)]
    private sealed class CarefulModel : PageModel
    {
        [Needs(Permission.ImportSheets)]
        public void OnPost() => ModelState.Clear();
    }

    [Needs(Permission.ReadFigures)]
    private sealed class HastyModel : PageModel
    {
        public void OnPost() => ModelState.Clear();
    }
}
