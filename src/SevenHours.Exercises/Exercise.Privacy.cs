using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Who answers for data, pseudonyms, what is kept about somebody, and deletion.</content>
public sealed partial class Exercise
{
    private const string CodeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int CodeLength = 6;

    /// <summary>Pictures people added, which are deleted with the words.</summary>
    internal IPictures? Pictures { get; init; }

    /// <summary>Says who answers for the data.</summary>
    /// <param name="by">For those who answer for privacy.</param>
    /// <param name="controller">The organisation.</param>
    /// <param name="contact">Its data protection officer.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="basis">On what legal basis.</param>
    /// <param name="keepDays">1 to <see cref="PrivacyNotice.MostDays"/>.</param>
    /// <param name="ratings">Who of those who played sees figures about single agencies.</param>
    /// <param name="forEmployers">Whether programme managers who are not in the exercise see them too.</param>
    public async Task<Refusal?> SetPrivacyAsync(
        Actor by, string controller, string contact, string purpose, string basis, int keepDays, RatingsSeenBy ratings, bool forEmployers = false)
    {
        if (!by.May(Session, Permission.ManagePrivacy))
        {
            return ExerciseRefusals.StaffOnly;
        }

        if (keepDays is < 1 or > PrivacyNotice.MostDays || controller.Trim().Length == 0)
        {
            return ExerciseRefusals.PrivacyIncomplete;
        }

        var words = new[] { controller, contact, purpose, basis }.Select(line => line.Trim()).Select(line => line.Length > LongestObservation ? line[..LongestObservation] : line)
            .Select(line => line.Length > 0 ? TextStore.Prepare(line, owner: null) : null).ToList();
        var says = words.ConvertAll(w => w?.Reference ?? default);
        return (await DoAsync(
            new SessionCommand.SetPrivacy(new PrivacyNotice(says[0], says[1], says[2], says[3], keepDays, ratings, forEmployers)),
            null,
            [.. words.OfType<Words>().Select(w => w.Attachment)])).Refusal;
    }

    /// <summary>The pseudonym of somebody: the same through the whole exercise, of no use outside of it.</summary>
    public string CodeOf(Member member)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Id}/{member.Person}"));
        return string.Concat(hash.Take(CodeLength).Select(b => CodeAlphabet[b % CodeAlphabet.Length])).Insert(CodeLength / 2, "-");
    }

    /// <summary>All that is kept about somebody; null when the actor is neither he nor answers for privacy, or there is no such person.</summary>
    public PersonalData? DataOf(Actor by, string person)
    {
        if (Session.Find(person) is not { } member
            || !by.May(Session, Permission.ManagePrivacy) && Session.Find(by.Key)?.Person != member.Person)
        {
            return null;
        }

        var keys = Session.DevicesOf(member.Person).Append(member.Person).ToHashSet(StringComparer.Ordinal);
        var isOver = Session.IsArchived || Session.Syndicates.All(team => Live(team.Number).Read(world => world.HasEnded));
        var closed = isOver || by.May(Session, Permission.SeeTruth) ? [] : Session.Branches.Select(branch => Id.Branch(branch.Number)).ToHashSet();
        var (texts, records) = (new List<PersonalText>(), new List<PersonalRecord>());
        foreach (var stream in journal.Streams(Id.StreamPrefix))
        {
            var owned = journal.AttachmentsOf(stream).Values.Where(a => a.Owner is { } owner && keys.Contains(owner) && a.Content is not null)
                .ToLookup(a => a.Version, a => Encoding.UTF8.GetString(a.Content!));
            foreach (var record in journal.Read(stream))
            {
                texts.AddRange(owned[record.Version].Select(text => new PersonalText(record.At, record.Type, text)));
                using var payload = JsonDocument.Parse(record.Payload);
                if (payload.RootElement.EnumerateObject().Any(p => p.Value.ValueKind == JsonValueKind.String && keys.Contains(p.Value.GetString()!)))
                {
                    records.Add(new PersonalRecord(record.At, record.Type, closed.Contains(stream) ? null : payload.RootElement.Clone()));
                }
            }
        }

        var kept = keys.SelectMany(key => drafts.All(DraftOwner(key))).Select(draft => new PersonalDraft(draft.Form, draft.Text));
        return new PersonalData(
            CodeOf(member), NameOf(member), member.Role, member.Presence, [.. texts.OrderBy(t => t.At)], [.. records.OrderBy(r => r.At)], [.. kept]);
    }

    /// <summary>Erases names, words and drafts of everybody, when their time is over or somebody who answers for privacy says so, and reports.</summary>
    /// <returns>Why not; null when done.</returns>
    public async Task<Refusal?> EraseAllAsync(Actor by)
    {
        if (!by.May(Session, Permission.ManagePrivacy))
        {
            return ExerciseRefusals.StaffOnly;
        }

        if (!Session.IsArchived && await DoAsync(new SessionCommand.Archive(time.GetUtcNow())) is { Refusal: { } refusal })
        {
            return refusal;
        }

        var ids = ErasableTexts().ToList();
        if (ids.Count > 0 && await texts.EraseAsync(ids, "retention", Id.Notes) is null)
        {
            return ExerciseRefusals.StorageUnavailable;
        }

        var (forgotten, pictures) = (drafts.EraseAll(DraftOwner("")), Pictures?.RemoveAll(Id) ?? 0);
        var isSound = (await journal.VerifyAsync()).IsSound;
        var heads = journal.Streams(Id.StreamPrefix).Select(stream => journal.Read(stream, Math.Max(0, journal.VersionOf(stream) - 1)) is [.., var last]
            ? new StreamProof(stream.Value, last.Version, Convert.ToHexStringLower(last.Hash.Span))
            : new StreamProof(stream.Value, 0, "")).ToList();
        var report = new DeletionReport(time.GetUtcNow(), ids.Count, forgotten, pictures, Session.Members.Count, isSound, heads);
        return (await DoAsync(new SessionCommand.NoteErasure(report))).Refusal;
    }

    /// <summary>Whether the time of the data is over and there is something to erase.</summary>
    internal bool IsDue => Session.KeepUntil is { } until && until <= time.GetUtcNow() && ErasableTexts().Any();

    // What the exercise is called and who answers for it stays: without them a report would speak of nothing.
    private IEnumerable<string> ErasableTexts()
    {
        var (made, notice) = (Session.Exercise, Session.Privacy);
        TextRef[] staying = notice is null ? [made.Title] : [made.Title, notice.Controller, notice.Contact, notice.Purpose, notice.Basis];
        var stay = staying.Where(reference => reference.IsSome).Select(reference => reference.Key).ToHashSet(StringComparer.Ordinal);
        return journal.Streams(Id.StreamPrefix).SelectMany(stream => journal.AttachmentsOf(stream).Values)
            .Where(attachment => !attachment.IsErased && !stay.Contains(attachment.Id)).Select(attachment => attachment.Id);
    }
}

/// <summary>Pictures people added to an exercise.</summary>
public interface IPictures
{
    /// <summary>Deletes all pictures of an exercise; how many there were.</summary>
    int RemoveAll(ExerciseId exercise);

    /// <summary>Deletes one.</summary>
    void Remove(ExerciseId exercise, string name);
}
