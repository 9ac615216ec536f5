using Wengang.App.Applicants;

namespace Wengang.Web.Access;

/// <summary>Whose visit this request belongs to.</summary>
public sealed class CurrentApplicant
{
    /// <summary>Null outside the pages of applicants.</summary>
    public Applicant? Who { get; internal set; }
}
