using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>Stand-ins draw what facts say of ties on their agency's chart, some while after they learnt them.</summary>
/// <remarks>The weaker they are the later they draw, the more they leave out, and the more often a tie goes to the wrong one of those they know.</remarks>
internal sealed class DrawingHabit : Habit
{
    private static readonly Delay Draws = new(SimSpan.FromMinutes(8), SimSpan.FromMinutes(15), SimSpan.FromMinutes(35));

    /// <inheritdoc />
    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        var links = LinkFacts.Of(desk.Scenario);
        if (links.IsEmpty || desk.Scenario.Seats[mind.Seat].IsRolePlayer)
        {
            return null;
        }

        var (knowledge, chart) = (desk.Part<KnowledgeDesk>(), desk.Part<NetworksDesk>().First);
        if (chart is null && desk.Part<NetworksDesk>().Charts.All.Count > 0)
        {
            // Its agency put its charts away: nothing is drawn any more.
            return null;
        }

        for (var i = 0; i < knowledge.Facts.Count; i++)
        {
            var held = knowledge.Facts[i];
            if (links.Find(held.Fact) is not { } link || Luck.Within(Draw(in mind, 0, held.Fact), mind.Skill.Skips))
            {
                continue;
            }

            var meant = Luck.Within(Draw(in mind, 1, held.Fact), mind.Skill.Strays) ? Strayed(knowledge, link, in mind, held.Fact) : link;
            if (IsDrawn(links, chart?.Content ?? ChartContent.Empty, meant))
            {
                continue;
            }

            var due = held.Since + Draws.At(Draw(in mind, 2, held.Fact)).Percent(mind.Skill.Pace);
            if (due <= desk.Now)
            {
                return chart is null ? new OpenChart(mind.Seat, TextRef.None) : new EditChart(
                    mind.Seat, chart.Handle, Missing(desk.Scenario, links, chart.Content, knowledge, meant, held.Fact));
            }

            wake = due < wake ? due : wake;
        }

        return null;
    }

    /// <summary>The same tie, to another of those the seat has met.</summary>
    private static Link Strayed(KnowledgeDesk knowledge, Link link, in StandInMind mind, Id<Fact> fact)
    {
        var others = knowledge.Names.Where(name => name != link.From && name != link.To).ToList();
        return others.Count == 0 ? link : link with { To = others[(int)(Draw(in mind, 3, fact) % (ulong)others.Count)] };
    }

    private static bool IsDrawn(LinkFacts links, ChartContent content, Link link) =>
        (!link.From.IsSome || content.Find(links.IdOf(link.From)) is not null)
        && (!link.To.IsSome || (content.Find(links.IdOf(link.To)) is not null && content.Find(links.TieId(link)) is not null));

    private static List<ChartChange> Missing(Scenario scenario, LinkFacts links, ChartContent content, KnowledgeDesk knowledge, Link link, Id<Fact> fact)
    {
        var changes = new List<ChartChange>();
        foreach (var end in new[] { link.From, link.To }.Where(end => end.IsSome && content.Find(links.IdOf(end)) is null))
        {
            var (id, subject) = (links.IdOf(end), scenario.Subjects[end]);
            changes.Add(ChartChange.Entity(id));
            changes.Add(new ChartChange(id, ChartField.Label, null, subject.Title));
            changes.Add(new ChartChange(id, ChartField.Kind, KindOf(subject)));
            if (knowledge.Names.Contains(end))
            {
                changes.Add(new ChartChange(id, ChartField.Subject, subject.Name));
            }
        }

        if (link.To.IsSome && links.TieId(link) is var tie && content.Find(tie) is null)
        {
            changes.Add(ChartChange.Tie(tie));
            changes.Add(new ChartChange(tie, ChartField.From, links.IdOf(link.From)));
            changes.Add(new ChartChange(tie, ChartField.To, links.IdOf(link.To)));
            changes.Add(new ChartChange(tie, ChartField.Basis, $"fact:{scenario.Table<Fact>()[fact].Name}"));
            if (link.Grade.Length == 2)
            {
                changes.Add(new ChartChange(tie, ChartField.Grade, link.Grade));
            }
        }

        return changes;
    }

    private static string KindOf(Subject subject) => subject.Kind switch { "number" => "phone", var kind => kind };

    private static ulong Draw(in StandInMind mind, int what, Id<Fact> fact) => mind.Luck.Draw(LuckPurpose.Drawing, fact.Index, mind.Seat.Index, ordinal: what);
}
