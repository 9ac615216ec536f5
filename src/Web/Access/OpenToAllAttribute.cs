namespace Wengang.Web.Access;

/// <summary>A page or endpoint for people without an account: sign-in, style sheet, error page.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToAllAttribute : Attribute;
