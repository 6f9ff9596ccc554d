using SevenHours.Journal;
using SevenHours.Journal.Memory;

namespace SevenHours.Live.Tests.Journal;

public sealed class MemoryJournalTests : JournalContract
{
    protected override IJournal Open() => new MemoryJournal();
}
