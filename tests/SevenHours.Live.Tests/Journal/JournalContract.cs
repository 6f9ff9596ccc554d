using System.Text;
using SevenHours.Journal;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Journal;

/// <summary>What every journal does, whatever it stores its bytes in. Derived once per storage.</summary>
public abstract partial class JournalContract : IAsyncLifetime
{
    protected static readonly StreamName Session = new("exercise/ab12/session");
    protected static readonly StreamName Branch = new("exercise/ab12/branch/1");
    protected static readonly StreamName Notes = new("exercise/ab12/notes");

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected IJournal Journal { get; set; } = null!;

    public virtual ValueTask InitializeAsync()
    {
        Journal = Open();
        return ValueTask.CompletedTask;
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Journal.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a journal: an empty one at first, the same storage again after it was disposed.</summary>
    protected abstract IJournal Open();

    protected static NewRecord Record(string text, params NewAttachment[] attachments) =>
        new("note.taken", 1, Encoding.UTF8.GetBytes($$"""{"text":"{{text}}"}"""), attachments);

    protected static NewAttachment Words(string id, string text, string? owner = null) =>
        new(id, [.. Enumerable.Range(0, 16).Select(i => (byte)(i + id.Length))], Encoding.UTF8.GetBytes(text), owner);

    protected static string TextOf(StoredRecord record) => Encoding.UTF8.GetString(record.Payload.Span);

    protected ValueTask<AppendResult> Put(StreamName stream, long expected, params NewRecord[] records) =>
        Journal.AppendAsync(new Append(CommandId.New(), stream, expected, records), Cancellation);

    protected async Task PutSome(StreamName stream, int count)
    {
        var version = Journal.VersionOf(stream);
        for (var i = 1; i <= count; i++) (await Put(stream, version++, Record($"{stream} {version}"))).ShouldBeOfType<AppendResult.Appended>();
    }

    protected async Task ShouldBeSound()
    {
        var report = await Journal.VerifyAsync(Cancellation);
        report.FirstFault.ShouldBeNull();
    }
}
