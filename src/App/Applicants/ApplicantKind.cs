namespace Wengang.App.Applicants;

/// <summary>Who applies without an account.</summary>
public enum ApplicantKind
{
    Person,

    /// <summary>An enterprise or workshop, by whoever holds its recorded telephone.</summary>
    Enterprise,
}
