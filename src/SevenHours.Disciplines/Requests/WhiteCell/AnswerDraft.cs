using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>What a body would know about what it is asked, drawn from the truth: the draft of an answer. For staff.</summary>
public static class AnswerDraft
{
    /// <summary>The facts worth telling: what the author's answer brings, what the body said before, what it holds, and then what else is so.</summary>
    /// <param name="world">The world.</param>
    /// <param name="body">Who is asked.</param>
    /// <param name="asker">Who asks. What its agency holds already is left out.</param>
    /// <param name="about">What it is about.</param>
    /// <param name="said">What the body has said so far.</param>
    /// <param name="brought">Facts the author lets a grant reveal.</param>
    public static IReadOnlyList<DraftLine> Of(
        World world, Id<Agency> body, Id<Seat> asker, IReadOnlyCollection<Id<Subject>> about, IReadOnlyList<Saying> said, IReadOnlyList<Id<Fact>> brought)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(brought);
        var (scenario, knowledge) = (world.Scenario, world.Part<KnowledgePart>());
        var (mine, theirs) = (scenario.SeatsOf[body.Index], scenario.SeatsOf[scenario.Seats[asker].Agency.Index]);
        var told = said.SelectMany(saying => saying.Facts).ToHashSet();
        var lines = new List<DraftLine>();
        foreach (var id in scenario.Table<Fact>().Ids)
        {
            var fact = scenario.Table<Fact>()[id];
            var basis = brought.Contains(id) ? DraftBasis.Answer
                : !fact.About.IsSome || !about.Contains(fact.About) ? default(DraftBasis?)
                : told.Contains(id) ? DraftBasis.Said
                : knowledge.Knows(mine, id) ? DraftBasis.Held
                : fact.IsTrue ? DraftBasis.Truth
                : null;
            if (basis is { } found && (!knowledge.Knows(theirs, id) || body == scenario.Seats[asker].Agency))
            {
                lines.Add(new DraftLine(id, found, fact.IsTrue));
            }
        }

        return [.. lines.OrderBy(line => line.Basis).ThenBy(line => line.Fact)];
    }

    /// <summary>What a request is about: its target, and what the facts it cites are about.</summary>
    public static IReadOnlyCollection<Id<Subject>> SubjectsOf(Scenario scenario, Petition petition)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(petition);
        return [.. petition.Cites.Select(fact => scenario.Table<Fact>()[fact].About).Prepend(petition.Target).Where(subject => subject.IsSome).Distinct()];
    }

    /// <summary>The facts the author lets a grant reveal.</summary>
    public static IReadOnlyList<Id<Fact>> BroughtBy(Scenario scenario, Petition petition) =>
        [.. (PolicyJudge.PolicyFor(scenario, petition)?.Effects ?? []).OfType<Reveal>().SelectMany(reveal => reveal.Facts).Distinct()];
}

/// <summary>A fact worth telling.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Basis">Why the body would know it.</param>
/// <param name="IsTrue">Whether it is so.</param>
public sealed record DraftLine(Id<Fact> Fact, DraftBasis Basis, bool IsTrue)
{
    /// <summary>Whether it stands in the draft before anybody has chosen.</summary>
    public bool IsDrafted => Basis is DraftBasis.Said or DraftBasis.Held;
}

/// <summary>Why a body would know a fact.</summary>
public enum DraftBasis
{
    /// <summary>The author lets it follow a grant: it is told whether it is ticked or not.</summary>
    Answer,

    /// <summary>It told somebody before.</summary>
    Said,

    /// <summary>It holds it.</summary>
    Held,

    /// <summary>It is so; nobody says that this body knows.</summary>
    Truth,
}
