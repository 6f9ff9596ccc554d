using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <content>Who receives an inject, where staff changed what the author wrote.</content>
public sealed partial class KnowledgePart
{
    private readonly SortedList<int, SeatSet> receivers;

    /// <summary>Who receives an inject: the author's seats, unless staff named others.</summary>
    public SeatSet ReceiversOf(Scenario scenario, Id<Inject> inject) =>
        receivers.TryGetValue(inject.Index, out var others) ? others : scenario.Table<Inject>()[inject].To;

    internal void Readdress(Id<Inject> inject, SeatSet to) => receivers[inject.Index] = to;

    private void AddReceiversTo(ref StateHash hash)
    {
        foreach (var (inject, to) in receivers)
        {
            hash.Add(inject);
            foreach (var seat in to)
            {
                hash.Add(seat.Index);
            }
        }
    }
}
