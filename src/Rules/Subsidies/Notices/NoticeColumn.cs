namespace Wengang.Rules.Subsidies.Notices;

/// <summary>
/// What may stand on a public notice, and nothing else (domain X.2): never a whole identity number, bank card, phone, address or illness. A
/// column that is not here cannot be asked for.
/// </summary>
public enum NoticeColumn
{
    Name,
    Sex,
    Village,
    Scheme,
    Period,
    Amount,

    /// <summary>The first three and last two characters.</summary>
    Identity,
}
