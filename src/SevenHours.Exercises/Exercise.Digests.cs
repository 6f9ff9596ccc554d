using System.Collections.Immutable;
using SevenHours.Debriefing;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>A run in short, for comparing it with others.</content>
public sealed partial class Exercise
{
    /// <summary>Reads the line of history a syndicate plays. One that is archived is read from the journal and not kept.</summary>
    /// <exception cref="JournalUnavailableException">The storage cannot be read.</exception>
    /// <exception cref="WireException">A record is not of this version of the kernel.</exception>
    internal RunDigest DigestOf(int syndicate)
    {
        var (session, number) = (Session, Session.Syndicate(syndicate).Branch);
        var events = OpenOrNull(number) is { } open ? open.Events.After(0) : BranchLine.Read(journal, Id, session, Edition, number).History.All.After(0);
        return RunDigest.Of(HistoryOf(syndicate, events));
    }

    /// <summary>How many records the line of history a syndicate plays has: a digest made of as many is still true.</summary>
    internal long VersionOf(int syndicate) => journal.VersionOf(Id.Branch(Session.Syndicate(syndicate).Branch));

    /// <summary>Whether the play of a syndicate is over, as far as that can be told without reading it: of an archived one it always is.</summary>
    public bool IsOver(int syndicate) => Session.IsArchived || (LiveOrNull(syndicate)?.Read(world => world.HasEnded) ?? false);

    /// <summary>
    /// Who sat in which seat of a professional of a syndicate at any time. A person has one key wherever he comes: that of his account, or of his name as it is read;
    /// who has neither any more is somebody of his own.
    /// </summary>
    public ImmutableSortedDictionary<string, ImmutableSortedSet<string>> SeatedIn(int syndicate)
    {
        var (session, seats) = (Session, ScenarioOf(syndicate).Seats);
        var twins = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = session.Members.Values.ToDictionary(member => member.Person, KeyOf, StringComparer.Ordinal);
        return session.EverSeated
            .Where(seat => seat.Key.Syndicate == syndicate && seats.TryFind(seat.Key.Seat, out var id) && !seats[id].IsRolePlayer)
            .ToImmutableSortedDictionary(
                seat => seat.Key.Seat,
                seat => seat.Value.Select(person => session.Find(person)?.Person ?? person).Select(person => keys.GetValueOrDefault(person, $"{Id.Value}/{person}")).ToImmutableSortedSet(StringComparer.Ordinal),
                StringComparer.Ordinal);

        // Two of one name in one room are two people; of those in two rooms nobody knows, and the smaller number is the safer one.
        string KeyOf(Member member)
        {
            if (member.Account is { } account)
            {
                return $"account/{account}";
            }

            if (NameOf(member) is not { } name || LookAlike.KeyOf(name) is not { Length: > 0 } alike)
            {
                return $"{Id.Value}/{member.Person}";
            }

            var number = twins[alike] = twins.GetValueOrDefault(alike) + 1;
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"name/{alike}/{number}");
        }
    }

    private LiveBranch? OpenOrNull(int number)
    {
        lock (gate)
        {
            return branches.GetValueOrDefault(number);
        }
    }
}
