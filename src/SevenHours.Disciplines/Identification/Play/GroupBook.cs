using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>What one agency has of one group: a sheet for everybody it dealt with.</summary>
public sealed class GroupBook
{
    private readonly SortedDictionary<int, PersonSheet> sheets;
    private readonly SortedSet<int> gone;

    internal GroupBook(Id<ScreenedGroup> group) => (Group, sheets, gone) = (group, [], []);

    private GroupBook(GroupBook other) =>
        (Group, OpenedAt, LeavesAt, HasLeft, Askers, IsShared, sheets, gone) = (
            other.Group, other.OpenedAt, other.LeavesAt, other.HasLeft, other.Askers, other.IsShared, new SortedDictionary<int, PersonSheet>(other.sheets), [.. other.gone]);

    /// <summary>The book of a group of which one has nothing.</summary>
    public static GroupBook Blank(Id<ScreenedGroup> group) => new(group);

    /// <summary>The group.</summary>
    public Id<ScreenedGroup> Group { get; }

    /// <summary>When the agency received it; <see cref="SimTime.Never"/> when it only knows of people referred to it.</summary>
    public SimTime OpenedAt { get; internal set; } = SimTime.Never;

    /// <summary>When its people move on, as far as one was told; never when they stay.</summary>
    public SimTime LeavesAt { get; internal set; } = SimTime.Never;

    /// <summary>Whether they have moved on.</summary>
    public bool HasLeft { get; internal set; }

    /// <summary>Whether the agency received the whole group.</summary>
    public bool IsReceived => OpenedAt != SimTime.Never;

    /// <summary>Whether the seats there have shared out who speaks with people.</summary>
    public bool IsShared { get; internal set; }

    /// <summary>The seats that took it on to speak with people, where it was shared out.</summary>
    public SeatSet Askers { get; internal set; }

    /// <summary>Whether somebody was seen to leave, or not to be there.</summary>
    public bool IsGone(int number) => gone.Contains(number);

    /// <summary>Everybody with something on the sheet, by number.</summary>
    public IReadOnlyCollection<PersonSheet> Sheets => sheets.Values;

    /// <summary>The sheet of somebody; a blank one when there is none.</summary>
    public PersonSheet Of(int number) => sheets.TryGetValue(number, out var sheet) ? sheet : new PersonSheet(number);

    /// <summary>Until when a seat is busy with talks it has begun or queued.</summary>
    public SimTime BusyUntil(Id<Seat> seat, SimTime now)
    {
        var until = now;
        foreach (var sheet in sheets.Values)
        {
            foreach (var talk in sheet.Talks)
            {
                until = talk.Seat == seat && !talk.IsOver && talk.Until > until ? talk.Until : until;
            }
        }

        return until;
    }

    internal void Change(int number, Func<PersonSheet, PersonSheet> change) => sheets[number] = change(Of(number));

    internal void Leave(IEnumerable<int> numbers) => gone.UnionWith(numbers);

    internal GroupBook Fork() => new(this);
}
