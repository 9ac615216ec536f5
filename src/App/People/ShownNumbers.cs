using Wengang.App.Protection;
using Wengang.Rules.Values;

namespace Wengang.App.People;

/// <summary>Identity numbers and phones as they may be shown.</summary>
/// <param name="Protector">Opens what is stored.</param>
/// <param name="Full">Whether they are shown whole.</param>
public sealed record ShownNumbers(FieldProtector Protector, bool Full)
{
    /// <summary>An identity number; null when there is none.</summary>
    public string? Identity(byte[]? cipher) => Shown(cipher, plain => IdentityNumber.TryParse(plain, out var number, out _) ? number.Masked : null);

    /// <summary>A phone; null when there is none.</summary>
    public string? Phone(byte[]? cipher) => Shown(cipher, plain => PhoneNumber.TryParse(plain, out var phone, out _) ? phone.Masked : null);

    private string? Shown(byte[]? cipher, Func<string, string?> mask)
    {
        if (cipher is null)
        {
            return null;
        }

        var plain = Protector.Open(cipher);
        return Full ? plain : mask(plain) ?? (plain.Length > 4 ? new string('*', plain.Length - 4) + plain[^4..] : new string('*', plain.Length));
    }
}
