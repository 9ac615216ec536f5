using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Access;
using Wengang.Web.Access;

namespace Wengang.App.Tests.Access;

/// <summary>The check with which the site starts, on made-up pages that forget something.</summary>
public class StatedPermissionsTests
{
    [Fact]
    public void A_page_that_states_nothing_is_named() =>
        Assert.Equal(["ForgetfulModel states no permission"], StatedPermissions.Missing([typeof(ForgetfulModel), typeof(OpenModel), typeof(CarefulModel)], []));

    [Fact]
    public void A_handler_that_writes_and_states_nothing_is_named() =>
        Assert.Equal(["HastyModel.OnPost writes and states no permission"], StatedPermissions.Missing([typeof(HastyModel)], []));

    [Fact]
    public void All_pages_of_the_site_state_theirs() => Assert.Empty(StatedPermissions.Missing(typeof(NeedsAttribute).Assembly.GetTypes(), []));

    private sealed class ForgetfulModel : PageModel;

    [OpenToAll]
    private sealed class OpenModel : PageModel
    {
        public void OnPost() => ModelState.Clear();
    }

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
