using Wengang.App.Auditing;

namespace Wengang.App.Accounts;

/// <summary>Somebody who may sign in. What they may do and see comes from their posts.</summary>
public sealed class Account
{
    public required long Id { get; init; }

    /// <summary>Small letters, digits, dot, hyphen; unique.</summary>
    public required string UserName { get; set; }

    /// <summary>The person's name.</summary>
    public required string DisplayName { get; set; }

    public bool IsDisabled { get; set; }

    /// <summary>The next sign-in asks for a new password: first sign-in, or after a reset.</summary>
    public bool MustChangePassword { get; set; }

    [Secret]
    public string? PasswordHash { get; set; }

    public DateTime PasswordChangedAt { get; set; }

    /// <summary>Hashes of earlier passwords, newest first, one a line.</summary>
    [Secret]
    public string FormerPasswords { get; set; } = "";

    /// <summary>Changes when every session of the account must end.</summary>
    [Secret]
    public string SecurityStamp { get; set; } = "";

    /// <summary>Wrong passwords since the last right one.</summary>
    public int Failures { get; set; }

    /// <summary>Until when nobody can sign in, UTC; null when not locked.</summary>
    public DateTime? LockedUntil { get; set; }

    public bool UsesSecondFactor { get; set; }

    /// <summary>Sealed key of the authenticator application.</summary>
    [Secret]
    public byte[]? AuthenticatorCipher { get; set; }

    /// <summary>Hashes of the codes that replace the second factor, each once, one a line.</summary>
    [Secret]
    public string RecoveryCodes { get; set; } = "";

    public DateTime? LastSignInAt { get; set; }

    internal Account Copy() => (Account)MemberwiseClone();
}
