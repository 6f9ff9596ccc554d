using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>How exhibits come to be and what is done with them: the emitting side that commands and effects of every discipline share.</summary>
public static class Exhibits
{
    /// <summary>Takes something as an exhibit. The agency of whoever takes it learns of it.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="seat">Who takes it; none for what comes without anybody, which staff alone see.</param>
    /// <param name="exhibit">What it is.</param>
    /// <returns>Its opaque name.</returns>
    public static Handle Take(Cascade cascade, Id<Seat> seat, NewExhibit exhibit) => Derive(cascade, seat, [], exhibit);

    /// <summary>Makes an exhibit out of others: a copy, a translation, a report, what was read out of a telephone.</summary>
    /// <remarks>It can never be used further than the worst of them, unless a source of its own exists.</remarks>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="seat">Who makes it.</param>
    /// <param name="parents">The exhibits it is made from.</param>
    /// <param name="exhibit">What it is.</param>
    /// <returns>Its opaque name.</returns>
    public static Handle Derive(Cascade cascade, Id<Seat> seat, IReadOnlyList<Handle> parents, NewExhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(exhibit);
        var world = cascade.World;
        var part = world.Part<EvidencePart>();
        var isHeard = exhibit.Kind == ExhibitKind.Statement && part.WasKeptTogether(exhibit.Person);
        var isSeen = isHeard && seat.IsSome && world.DeskOf(seat).Part<EvidenceDesk>().WasKeptTogether(exhibit.Person);
        IReadOnlyList<TakingFlaw> hidden = [.. exhibit.HiddenFlaws, .. If(isHeard && !isSeen, TakingFlaw.KeptTogether)];
        var item = new ExhibitItem
        {
            Handle = part.NextExhibit(world, seat),
            Number = part.NextNumber(world.Scenario, seat),
            Kind = exhibit.Kind,
            Label = exhibit.Label,
            Seat = seat,
            At = world.Now,
            Act = exhibit.Act,
            Basis = exhibit.Basis ?? BasisOf(world, exhibit.Act) ?? LegalBasis.Given,
            IsBeyondScope = exhibit.IsBeyondScope,
            Site = exhibit.Site,
            Person = exhibit.Person,
            Facts = exhibit.Facts,
            Flaws = [.. exhibit.Flaws, .. If(isHeard && isSeen, TakingFlaw.KeptTogether)],
            Parents = parents,
            Content = exhibit.Content,
            Language = exhibit.Language,
            IsSworn = exhibit.IsSworn,
            Privacy = exhibit.Privacy,
            Grade = exhibit.Grade,
            Code = exhibit.Code,
        };
        var taken = Exhibit.Taken(item, Id<Agency>.None, exhibit.IsSpoiled);
        var fact = item.Facts.Count > 0 ? item.Facts[0] : Id<Fact>.None;
        cascade.Emit(new ExhibitTaken(fact, item.Act, EvidencePart.AdmissibilityOf(world, taken), exhibit.IsSpoiled)
        {
            To = seat.IsSome ? ActRun.Agency(world, seat) : SeatSet.Nobody, Item = item, Hidden = hidden,
        });
        return item.Handle;
    }

    /// <summary>
    /// Tells that a person was kept within sight and hearing of somebody from whom he had to be kept apart: a statement of his that is
    /// taken from now on bears it.
    /// </summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="person">The person.</param>
    /// <param name="to">Who was near and noticed; of a statement somebody else takes only a court finds it.</param>
    public static void KeepTogether(Cascade cascade, Id<Subject> person, SeatSet to)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        if (!cascade.World.Part<EvidencePart>().WasKeptTogether(person) || to.ToList().Any(s => !cascade.World.DeskOf(s).Part<EvidenceDesk>().WasKeptTogether(person)))
        {
            cascade.Emit(new WitnessTainted(person) { To = to });
        }
    }

    /// <summary>Adds a line to the custody of an exhibit. Every agency that knows the exhibit learns of it.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="exhibit">The exhibit.</param>
    /// <param name="line">The line; its time is now, and a line that takes a hash need not bring one.</param>
    public static EventId Keep(Cascade cascade, Handle exhibit, CustodyLine line)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(line);
        var world = cascade.World;
        var part = world.Part<EvidencePart>();
        var hash = line.Step is CustodyStep.Hashed or CustodyStep.Verified ? part.HashOf(exhibit) : line.Hash;
        return cascade.Emit(new CustodyKept(exhibit, line with { At = world.Now, Hash = hash }) { To = part.KnownTo(exhibit) });
    }

    /// <summary>Shows an exhibit with its custody so far to seats that do not know it: handed over, put on a wall, submitted.</summary>
    /// <remarks>
    /// The sheets of what it comes from go with it. Which facts it proves is told as far as whoever shows it holds them; the facts
    /// themselves are learnt on their own ways.
    /// </remarks>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="exhibit">The exhibit.</param>
    /// <param name="to">Who learns of it.</param>
    /// <param name="from">Who shows it.</param>
    /// <param name="again">
    /// Whether those who know it are shown it again, with what it proves: before a court, for which the facts are named anew.
    /// </param>
    public static void Show(Cascade cascade, Handle exhibit, SeatSet to, Id<Seat> from, bool again = false)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        var part = cascade.World.Part<EvidencePart>();
        if (part.Find(exhibit) is not { } found)
        {
            return;
        }

        foreach (var ancestor in Descent.Ancestors(part.Exhibits, found).Reverse())
        {
            Tell(cascade, part.Find(ancestor)!, to - part.KnownTo(ancestor), from);
        }

        Tell(cascade, found, again ? to : to - part.KnownTo(exhibit), from);
    }

    private static void Tell(Cascade cascade, Exhibit exhibit, SeatSet to, Id<Seat> from)
    {
        if (!to.IsEmpty)
        {
            cascade.Emit(new ExhibitShown(AsTold(cascade.World, from, exhibit), from) { To = to });
        }
    }

    /// <summary>Alters an exhibit unseen: nobody is told, and its hash is another one from now on.</summary>
    public static void Alter(Cascade cascade, Handle exhibit, TextRef says)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        cascade.Emit(new ExhibitAltered(exhibit, says));
    }

    /// <summary>The exhibit as whoever shows it knows it: its damage as far as he was told, its basis as his papers stand now.</summary>
    private static Exhibit AsTold(World world, Id<Seat> from, Exhibit exhibit)
    {
        if (!from.IsSome || world.DeskOf(from) is not { } desk || desk.Part<EvidenceDesk>().Find(exhibit.Handle) is not { } known)
        {
            return exhibit with { Item = exhibit.Item with { Facts = [], Flaws = [], Content = "" }, IsSpoiled = false, Damage = TextRef.None };
        }

        var knowledge = desk.Part<KnowledgeDesk>();
        return known with
        {
            Item = known.Item with { Facts = [.. known.Item.Facts.Where(knowledge.Holds)], Basis = BasisReading.Of(desk, known) },
        };
    }

    private static IEnumerable<TakingFlaw> If(bool isSo, TakingFlaw flaw) => isSo ? [flaw] : [];

    private static LegalBasis? BasisOf(World world, Handle act) =>
        world.Part<ActionsPart>().Find(act) is { } found ? BasisReading.Of(world.DeskOf(found.Plan.Seat), act) : null;
}
