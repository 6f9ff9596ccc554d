using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Techniques;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Why a technique came out as it did.</summary>
public enum TechniqueFault
{
    /// <summary>It began without an order the law asks for.</summary>
    NoOrder,

    /// <summary>It went on after the order.</summary>
    Overrun,

    /// <summary>Something was kept that the order does not cover.</summary>
    Beyond,

    /// <summary>Somebody was pressed into something.</summary>
    Incited,

    /// <summary>A lawyer was listened to.</summary>
    Heard,

    /// <summary>It was noticed.</summary>
    Burned,

    /// <summary>It was broken off to help: no fault.</summary>
    Helped,

    /// <summary>They went on in danger.</summary>
    RanOn,

    /// <summary>What was kept was never translated.</summary>
    Unread,

    /// <summary>What nobody kept was not destroyed in time.</summary>
    Undestroyed,
}

/// <summary>What became of a technique: under which order it ran, what came of it, what was kept, what of that a court can use, and why.</summary>
/// <param name="Began">The event of its beginning.</param>
/// <param name="Started">How it began.</param>
/// <param name="AllowedUntil">Until when orders allowed it; never where none is needed.</param>
/// <param name="Ended">The event of its end, or none.</param>
/// <param name="Came">How many lines of its author came.</param>
/// <param name="Kept">The events by which lines were kept.</param>
/// <param name="Fell">Those of them that a court cannot use.</param>
/// <param name="Missed">Lines that tell facts, came, and were never kept.</param>
/// <param name="Why">Why it came out so, each with its event.</param>
public sealed record TechniqueStory(
    EventId Began, Deployment Started, SimTime AllowedUntil, EventId Ended, int Came, IReadOnlyList<EventId> Kept, IReadOnlyList<EventId> Fell,
    IReadOnlyList<TechniqueLine> Missed, IReadOnlyList<(TechniqueFault Fault, EventId By)> Why)
{
    /// <summary>The stories of all techniques of a history, in the order they began.</summary>
    public static IReadOnlyList<TechniqueStory> Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once<IReadOnlyList<TechniqueStory>>(static whole =>
            [.. whole.All<TechniqueBegan>().Select(began => new Telling(whole, began.Id, began.Event.Started).Story())]);
    }

    /// <summary>When orders and urgent grounds allowed a technique, those that came later included.</summary>
    public static IReadOnlyList<CoveredTime> CoveredOf(History history, Deployment started)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(started);
        return [.. started.Covered, .. history.All<TechniqueCovered>().Where(more => more.Event.Deployment == started.Handle).Select(more => more.Event.Time)];
    }

    private sealed class Telling(History history, EventId began, Deployment started)
    {
        private readonly List<(TechniqueFault, EventId)> why = [];

        public TechniqueStory Story()
        {
            var technique = started.Technique.IsSome ? history.Scenario.Table<Technique>()[started.Technique] : null;
            var came = history.All<LinesCame>().Where(lines => lines.Event.Deployment == started.Handle && !lines.Event.To.IsEmpty).ToList();
            var kept = history.All<LineMarked>().Where(mark => mark.Event.Deployment == started.Handle).ToList();
            var ended = history.All<TechniqueEnded>().Where(end => end.Event.Deployment == started.Handle).Select(end => (Seen<TechniqueEnded>?)end).FirstOrDefault();
            var allowed = Allowed();
            OfOrder(came, allowed);
            OfMoments();
            OfKept(technique, kept);
            OfEnd(ended);
            var lines = came.SelectMany(one => one.Event.Came).Select(one => one.Line).ToHashSet();
            return new TechniqueStory(
                began, started, allowed, ended?.Id ?? EventId.None, lines.Count, [.. kept.Select(mark => mark.Id)],
                [.. kept.Where(mark => WorthOf(mark.Event.Mark.Exhibit) == 0).Select(mark => mark.Id)],
                technique is null ? [] : [.. technique.Lines.Index()
                    .Where(line => line.Item.Facts.Count > 0 && lines.Contains(line.Index) && kept.TrueForAll(mark => mark.Event.Mark.Number != line.Index + 1)).Select(line => line.Item)],
                why);
        }

        private SimTime Allowed()
        {
            var covered = CoveredOf(history, started);
            return !started.NeedsOrder ? SimTime.Never : covered.Count == 0 ? started.BegunAt : covered.Max(time => time.Until);
        }

        private void OfOrder(IReadOnlyList<Seen<LinesCame>> came, SimTime allowed)
        {
            if (started is { NeedsOrder: true, Covered.Count: 0 })
            {
                why.Add((TechniqueFault.NoOrder, began));
            }
            else if (came.FirstOrDefault(lines => lines.At > allowed && lines.Event.Came.Any(line => line.At > allowed)) is { Event: not null } late)
            {
                why.Add((TechniqueFault.Overrun, late.Id));
            }
        }

        private void OfMoments()
        {
            foreach (var settled in history.All<MomentSettled>().Where(moment => moment.Event.Deployment == started.Handle && moment.Event.GoesOn))
            {
                why.Add((settled.Event.Incites ? TechniqueFault.Incited : TechniqueFault.RanOn, settled.Id));
            }

            foreach (var talk in history.All<PrivilegedTalk>().Where(talk => talk.Event.Deployment == started.Handle && talk.Event.Care == TalkCare.Heard))
            {
                why.Add((TechniqueFault.Heard, talk.Id));
            }
        }

        private void OfKept(Technique? technique, IReadOnlyList<Seen<LineMarked>> kept)
        {
            foreach (var mark in kept)
            {
                var number = mark.Event.Mark.Number;
                if (technique is null || number < 1 || number > technique.Lines.Count)
                {
                    continue;
                }

                var line = technique.Lines[number - 1];
                if (line.IsBeyond)
                {
                    why.Add((TechniqueFault.Beyond, mark.Id));
                }

                if (line.Language.Length > 0 && !Tongue.Understands(history.Scenario, mark.Event.Mark.Seat, line.Language)
                    && !history.All<LinesTranslated>().Any(translated => translated.Event.Deployment == started.Handle))
                {
                    why.Add((TechniqueFault.Unread, mark.Id));
                }
            }
        }

        private void OfEnd(Seen<TechniqueEnded>? ended)
        {
            if (ended is not { } end)
            {
                return;
            }

            if (end.Event.Why is TechniqueEnd.Burned or TechniqueEnd.Aborted)
            {
                why.Add((end.Event.Why == TechniqueEnd.Burned ? TechniqueFault.Burned : TechniqueFault.Helped, end.Id));
            }

            if (history.Until > end.At + TechniqueTimes.DestroyWithin && !history.All<RestDestroyed>().Any(rest => rest.Event.Deployment == started.Handle))
            {
                why.Add((TechniqueFault.Undestroyed, end.Id));
            }
        }

        private int WorthOf(Handle exhibit) =>
            history.All<ExhibitTaken>().Where(taken => taken.Event.Item?.Handle == exhibit).Select(taken => taken.Event.Admissibility).FirstOrDefault(Lawfulness.Full);
    }
}
