using Wengang.Web.Pages;
using Wengang.Web.Pages.Account;

namespace Wengang.Web.Access;

/// <summary>The pages that need no account, by name: one more must be written down here, or the site does not start.</summary>
public static class OpenPages
{
    /// <summary>Open to anybody.</summary>
    public static readonly IReadOnlySet<Type> ToAll = new HashSet<Type>
    {
        typeof(ErrorModel), typeof(SignInModel), typeof(SecondStepModel), typeof(Pages.Notices.IndexModel), typeof(Pages.Notices.NoticeModel),
        typeof(Pages.My.IndexModel), typeof(Pages.My.CodeModel),
    };

    /// <summary>Open to a person or enterprise on a visit, and showing nothing but its own.</summary>
    public static readonly IReadOnlySet<Type> ToApplicants = new HashSet<Type> { typeof(Pages.My.ClaimsModel), typeof(Pages.My.ClaimModel), typeof(Pages.My.SchemesModel) };
}
