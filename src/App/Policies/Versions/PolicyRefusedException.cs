namespace Wengang.App.Policies.Versions;

/// <summary>Something about a policy cannot be done; the message says why in Chinese.</summary>
public sealed class PolicyRefusedException(string message) : InvalidOperationException(message);
