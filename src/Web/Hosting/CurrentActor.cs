using Wengang.App.Access;
using Wengang.App.Accounts;

namespace Wengang.Web.Hosting;

/// <summary>Who asks in this request, and in which post.</summary>
public sealed class CurrentActor
{
    public Actor Actor { get; private set; } = Actor.Nobody;

    /// <summary>The account and all its posts; null for people who are not signed in.</summary>
    public AccountInPosts? Account { get; private set; }

    /// <summary>The post acted in; null when the account has none.</summary>
    public HeldPost? Post { get; private set; }

    internal void SignIn(AccountInPosts account, HeldPost? post) =>
        (Account, Post, Actor) = (account, post, post is null ? account.ActorWithoutPost : account.ActorIn(post));
}
