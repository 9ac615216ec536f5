namespace Wengang.App.Data;

/// <summary>A row that one operation wrote and whose content that operation's digest covers.</summary>
public abstract class Recorded
{
    public long Id { get; set; }

    public long OperationId { get; set; }

    /// <summary>First 16 bytes of SHA-256 over the content columns: equal content, equal hash.</summary>
    public byte[] ContentHash { get; set; } = [];
}
