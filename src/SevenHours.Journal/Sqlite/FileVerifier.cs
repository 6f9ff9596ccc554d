namespace SevenHours.Journal.Sqlite;

/// <summary>Walks a whole journal file, one stream at a time.</summary>
internal sealed class FileVerifier(ReaderPool readers)
{
    private int streams;
    private long records;
    private long attachments;
    private long erased;
    private VerifyFault? first;

    public VerifyReport Verify(CancellationToken cancellation)
    {
        foreach (var stream in Streams())
        {
            cancellation.ThrowIfCancellationRequested();
            Walk(stream);
        }
        return new(streams, records, attachments, erased, first ?? FindStray());
    }

    private IReadOnlyList<StreamName> Streams()
    {
        try
        {
            return readers.Use(reader => reader.Streams(""));
        }
        catch (JournalUnavailableException e) when (e.Reason == UnavailableReason.Unreadable)
        {
            first = new(default, 0, $"the list of streams cannot be read: {e.Message}");
            return [];
        }
    }

    private void Walk(StreamName stream)
    {
        StreamVerifier? verifier = null;
        VerifyFault? fault;
        try
        {
            fault = readers.Use(reader => reader.InOneView(view =>
            {
                verifier = new(stream, view.Attachments(stream));
                foreach (var record in view.Records(stream, 0, int.MaxValue))
                    if (verifier.Next(record) is { } found) return found;
                return verifier.End(view.HeadOf(stream));
            }));
        }
        catch (JournalUnavailableException e) when (e.Reason == UnavailableReason.Unreadable)
        {
            fault = new(stream, (verifier?.Records ?? 0) + 1, $"it cannot be read: {e.Message}");
        }
        streams++;
        records += verifier?.Records ?? 0;
        attachments += verifier?.Attachments ?? 0;
        erased += verifier?.Erased ?? 0;
        first ??= fault;
    }

    /// <summary>Records whose stream was taken out of the list would otherwise never be looked at.</summary>
    private VerifyFault? FindStray() => readers.Use(reader => reader.CountStray()) is > 0 and var count
        ? new(default, 0, $"{count} records stand in streams that are not listed")
        : null;
}
