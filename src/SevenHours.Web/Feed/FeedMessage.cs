using System.Text;

namespace SevenHours.Web.Feed;

/// <summary>A message of a seat's feed.</summary>
/// <param name="Id">The sequence number in the seat's own stream: what <c>Last-Event-ID</c> brings back.</param>
/// <param name="Body">What it holds; one body may go to many seats.</param>
public readonly record struct FeedMessage(long Id, FeedBody Body);

/// <summary>The bytes of a message, encoded once however many seats get it.</summary>
public sealed class FeedBody
{
    private FeedBody(ReadOnlyMemory<byte> bytes) => Bytes = bytes;

    /// <summary>The <c>data:</c> lines with the empty line that ends the message.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>A body from HTML (<see cref="Partial"/>), or from any other text of a feed.</summary>
    public static FeedBody Of(string text)
    {
        var lines = new StringBuilder(text.Length + 16);
        foreach (var line in text.AsSpan().EnumerateLines())
            lines.Append("data: ").Append(line).Append('\n');
        return new FeedBody(Encoding.UTF8.GetBytes(lines.Append('\n').ToString()));
    }
}
