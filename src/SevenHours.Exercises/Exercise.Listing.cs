using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Who somebody is in the list the plan was made from, such as the roster of a course: what lets one erasure reach both.</content>
public sealed partial class Exercise
{
    /// <summary>Somebody's key in the list he was known from; null when he was known from none, or his words are erased.</summary>
    public string? ListedKeyOf(Member member) => texts.Find(member.Listed);

    /// <summary>Everybody known by a key of a list.</summary>
    public IReadOnlyList<Member> FindListed(string key) => [.. Session.Members.Values.Where(member => ListedKeyOf(member) == key)];

    /// <summary>The seat the plan holds ready for whom a list knows by a key; null when it holds none.</summary>
    public SeatPlace? PlannedSeatOf(string key) =>
        Session.Plan.Where(line => texts.Find(line.Listed) == key).Select(line => (SeatPlace?)line.Place).FirstOrDefault();

    /// <summary>
    /// Erases whom a list knew: all his words and drafts, and his lines of the plan with the names in them. His acts stay, and lead to nobody.
    /// </summary>
    /// <param name="by">Whoever answers for privacy, or the keeper of the list in the server's name.</param>
    /// <param name="key">His key in the list.</param>
    /// <param name="name">His name there: lines of a plan from before lists had keys are found by it.</param>
    /// <param name="people">Others here whom somebody knows to be the same person.</param>
    /// <returns>How many texts were erased; null when the storage cannot write now, or the actor may not.</returns>
    public async Task<int?> EraseListedAsync(Actor by, string key, string name, IReadOnlyCollection<string> people)
    {
        if (!by.May(Session, Permission.ManagePrivacy))
        {
            return null;
        }

        var lines = 0;
        foreach (var owner in PlannedAs(name, key).Where(line => !line.Listed.IsSome || texts.Find(line.Listed) == key).Select(line => line.Owner).ToList())
        {
            if (await texts.EraseWordsOfAsync(owner, "asked for", Id.Notes) is not { } count)
            {
                return null;
            }

            lines += count;
        }

        if (lines > 0)
        {
            await DoAsync(new SessionCommand.NoteWordsErased(lines, time.GetUtcNow()));
        }

        var erased = lines;
        foreach (var person in FindListed(key).Select(member => member.Person).Union(people.Select(person => Session.Find(person)?.Person).OfType<string>()).ToList())
        {
            if (await EraseWordsOfAsync(by, person) is not { } words)
            {
                return null;
            }

            erased += words;
        }

        return erased;
    }

    private async Task<Refusal?> ComeInAsync(Actor by, string person, Permission needed, SessionCommand command)
    {
        var refused = await ControlAsync(by, needed, command);
        if (refused is null && Session.Find(person) is { } member)
        {
            await ListPlannedAsync(member);
        }

        return refused;
    }

    // Who is in, and whose name one line of the plan alone holds, is whom that line was made for.
    private async Task ListPlannedAsync(Member member)
    {
        if (member.Presence == Presence.In && ListedKeyOf(member) is null && NameOf(member) is { } name && ListedAs(name) is { } key)
        {
            var words = TextStore.Prepare(key, member.Person);
            await DoAsync(new SessionCommand.List(member.Person, words.Reference), null, words.Attachment);
        }
    }

    private string? ListedAs(string name) => PlannedAs(name, null).Take(2).ToList() is [var line] ? texts.Find(line.Listed) : null;

    private IEnumerable<PlannedSeat> PlannedAs(string? name, string? key)
    {
        var alike = name is null ? null : LookAlike.KeyOf(LookAlike.Shown(name));
        return Session.Plan.Where(line => (key is not null && texts.Find(line.Listed) == key) || (alike is not null && texts.Find(line.Name) is { } planned && LookAlike.KeyOf(planned) == alike));
    }
}
