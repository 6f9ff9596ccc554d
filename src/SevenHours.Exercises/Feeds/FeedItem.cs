using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>How far a reader has come in a feed: which branch, and how many of its items.</summary>
/// <param name="Branch">The branch's number.</param>
/// <param name="Count">How many notices, or for staff events, are known.</param>
public readonly record struct FeedPosition(int Branch, int Count)
{
    /// <summary>Both in one number, rising within a branch: for <c>Last-Event-ID</c>.</summary>
    public long ToInt64() => ((long)Branch << 32) | (uint)Count;

    /// <summary>Reads what <see cref="ToInt64"/> gave.</summary>
    public static FeedPosition FromInt64(long value) => new((int)(value >> 32), (int)(value & int.MaxValue));

    /// <summary>As <c>branch.count</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Branch}.{Count}");
}

/// <summary>What a feed brings. Everything in it is durable.</summary>
public abstract record FeedItem
{
    private FeedItem() { }

    /// <summary>A seat was told something.</summary>
    /// <param name="Items">Its notices, in order.</param>
    /// <param name="Position">Where to go on from after them.</param>
    public sealed record Notices(ArraySegment<Notice> Items, FeedPosition Position) : FeedItem;

    /// <summary>Something happened. For staff.</summary>
    /// <param name="Items">The events, in order.</param>
    /// <param name="Position">Where to go on from after them.</param>
    public sealed record Events(ArraySegment<Happened> Items, FeedPosition Position) : FeedItem;

    /// <summary>People, seats or clock changed: read <see cref="Exercise.Session"/> again.</summary>
    public sealed record SessionChanged(Session.Open Session) : FeedItem;

    /// <summary>
    /// A scene without this seat is played again, and the seat goes on upon another branch: what it was told may differ, so read everything
    /// again. The feed goes on from its position.
    /// </summary>
    public sealed record WentOn(FeedPosition Position) : FeedItem;

    /// <summary>The syndicate plays on another branch: read everything again, and follow from its position. The feed ends with this.</summary>
    public sealed record BranchChanged(int Branch) : FeedItem;
}
