namespace Wengang.App.Auditing.Reading;

/// <summary>Which operations are asked for; what is null does not matter.</summary>
/// <param name="User">Part of the user's name or post.</param>
/// <param name="Kind">Which act.</param>
/// <param name="Source">Through which door.</param>
/// <param name="From">First local day (inclusive).</param>
/// <param name="To">Last local day (inclusive).</param>
/// <param name="Words">Part of the reason.</param>
/// <param name="Disclosures">Only those by which data left the system or a number was shown in full.</param>
/// <param name="Among">Only these keys: see <see cref="PersonOperations"/>.</param>
public sealed record OperationFilter(
    string? User = null, OperationKind? Kind = null, OperationSource? Source = null, DateOnly? From = null, DateOnly? To = null,
    string? Words = null, bool Disclosures = false, IReadOnlyCollection<long>? Among = null);
