using Wengang.App.Monitoring.Checking;
using Wengang.Rules.Sync;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Receiving;

/// <summary>One entry on its way through the desk.</summary>
internal sealed class Incoming(PhoneAnswer body, CheckAnswer answer, SaidOnce said)
{
    public PhoneAnswer Body => body;

    public CheckAnswer Answer => answer;

    public SaidOnce Said => said;

    public (long Person, Period Month) Key => (said.PersonId, said.Month);

    /// <summary>What merging decided; null until then.</summary>
    public Arrival? Arrival { get; set; }

    /// <summary>Null while it is under way.</summary>
    public SyncReceipt? Receipt { get; set; }

    /// <summary>The receipt of the check's service; null when nothing was handed to it.</summary>
    public CheckReceipt? Applied { get; set; }

    /// <summary>Whether a row must be written for it.</summary>
    public bool IsNew { get; set; }
}
