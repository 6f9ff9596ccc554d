using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Testify and we help": help hangs on a statement.</summary>
/// <remarks>
/// Signs: a service offered on condition of a statement; a breach of the principle of help without conditions; a service that was due, offered by nobody, while the person had
/// been asked for evidence. Source: practice model, H 9, A 5 and A 7; CETS 197 article 12(6).
/// </remarks>
public sealed class HelpForTestimony() : MistakeRule(number: 9)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        history.All<ServiceOffered>().Where(offer => offer.Event.How.IfSheSpeaks).Select(offer => Found(history, offer.Event.Seat, offer.Event.Person, offer.Id))
            .Concat(Breaches(history, Catalogue.UnconditionalPrinciple))
            .Concat(history.All<CareClockMissed>().Select(missed => AskedInstead(history, missed)).OfType<MistakeFinding>());

    private MistakeFinding? AskedInstead(History history, Seen<CareClockMissed> missed)
    {
        var (person, service) = (missed.Event.Person, missed.Event.Service);
        if (history.All<ServiceOffered>().Any(offer => offer.Event.Person == person && offer.Event.Service == service && offer.Id.Value < missed.Id.Value))
        {
            return null;
        }

        var asked = Asked(history, person).Where(one => one.Event.Value < missed.Id.Value).OrderBy(one => one.Event).Select(one => ((Id<Seat> Seat, EventId Event)?)one).FirstOrDefault();
        return asked is { } first ? Found(history, first.Seat, person, missed.Id, first.Event) : null;
    }

    private static IEnumerable<(Id<Seat> Seat, EventId Event)> Asked(History history, Id<Subject> person) =>
        history.All<InterviewOpened>()
            .Where(opened => opened.Event.Setup.Purpose == InterviewPurpose.Evidence && history.Scenario.Table<Persona>()[opened.Event.Persona].Of == person)
            .Select(opened => (opened.Event.Seat, opened.Id))
            .Concat(Traces.Began(history, "victim_interview", "first_account").Where(act => act.Plan.Target == person).Select(act => (act.Plan.Seat, act.Began)));
}
