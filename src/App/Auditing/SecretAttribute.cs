namespace Wengang.App.Auditing;

/// <summary>A column whose change is recorded without its content: password hashes, keys.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
