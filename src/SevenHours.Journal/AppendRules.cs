namespace SevenHours.Journal;

/// <summary>What every implementation asks of an append or erasure before it touches storage. A breach is the caller's bug.</summary>
internal static class AppendRules
{
    private const int MaxTypeLength = 100;
    private const int MaxIdLength = 200;

    public static void Check(Append append)
    {
        ArgumentNullException.ThrowIfNull(append);
        CheckCommand(append.Command);
        for (var i = 0; i < append.Streams.Count; i++)
        {
            var part = append.Streams[i];
            CheckStream(part.Stream);
            Require(part.ExpectedVersion >= 0, "An expected version is 0 or more.");
            for (var j = 0; j < i; j++)
                Require(append.Streams[j].Stream != part.Stream, $"Stream {part.Stream} stands twice in one append.");
            foreach (var record in part.Records) CheckRecord(record);
        }
    }

    public static void Check(Erasure erasure)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        CheckCommand(erasure.Command);
        CheckStream(erasure.RecordedIn);
        Require(erasure.Reason.Length is > 0 and <= Erasure.MaxReasonLength, "An erasure has a reason of 1 to 200 characters.");
    }

    private static void CheckCommand(CommandId command) => Require(command.Value.Length > 0, "An append needs a command id.");

    private static void CheckStream(StreamName stream) => Require(stream.Value.Length > 0, "An append needs a stream name.");

    private static void CheckRecord(NewRecord record)
    {
        Require(record.Type.Length is > 0 and <= MaxTypeLength, "A record type has 1 to 100 characters.");
        Require(record.TypeVersion > 0, "A type version is 1 or more.");
        foreach (var attachment in record.Attachments)
        {
            var visible = attachment.Id.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;
            Require(visible && attachment.Id.Length is > 0 and <= MaxIdLength, "An attachment id has 1 to 200 visible ASCII characters.");
            Require(attachment.Salt.Length >= Commitment.MinSaltLength, $"A salt has at least {Commitment.MinSaltLength} bytes.");
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds) throw new ArgumentException(otherwise);
    }
}
