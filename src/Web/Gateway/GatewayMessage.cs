namespace Wengang.Web.Gateway;

/// <summary>What the local gateway took in.</summary>
/// <param name="Id">The sender's key; the same message is taken once.</param>
/// <param name="Phone">Where it would have gone.</param>
/// <param name="Text">Its words.</param>
/// <param name="Template">The provider's template; may be empty.</param>
/// <param name="At">UTC.</param>
public sealed record GatewayMessage(string Id, string Phone, string Text, string Template, DateTime At);
