using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Who met a person, and how often she was asked what she had been asked before.</summary>
internal static class Contacts
{
    private static readonly string[] s_meetings = ["protection", "interviews"];

    /// <summary>As the person would tell it now.</summary>
    public static ContactTold Of(World world, Id<Subject> person)
    {
        var seats = SeatSet.Nobody;
        var interpreters = new HashSet<int>();
        var asked = new List<string>();
        foreach (var met in world.Part<CarePart>().Met.Where(m => m.Person == person))
        {
            seats |= SeatSet.Of(met.Seat) | SeatSet.Of(met.Mediator);
            Add(interpreters, met.Through);
            asked.Add(met.About);
        }

        foreach (var act in world.Part<ActionsPart>().Acts.Where(a => a.Plan.Target == person && a.Status is ActStatus.Running or ActStatus.Finished))
        {
            var action = world.Scenario.Table<ActionDefinition>()[act.Plan.Action];
            if (s_meetings.Contains(action.Group) && act.Plan.Target == person)
            {
                seats |= SeatSet.Of(act.Plan.Seat);
                asked.AddRange(action.Group == "interviews" ? [action.Name] : Array.Empty<string>());
            }
        }

        var personas = world.Scenario.Table<Persona>();
        foreach (var interview in world.Part<InterviewsPart>().Interviews.Where(i => personas[i.Persona].Of == person))
        {
            seats |= interview.Present | SeatSet.Of(interview.Lead);
            Add(interpreters, interview.Setup.Interpreting.Who);
            asked.AddRange(interview.Questions.Select(q => q.Topic).OfType<string>().Distinct().Select(topic => "topic." + topic));
        }

        var agencies = seats.ToList().Select(seat => world.Scenario.Seats[seat].Agency).Distinct().Count();
        return new ContactTold(world.Now, agencies, seats.Count + interpreters.Count, asked.Count - asked.Distinct(StringComparer.Ordinal).Count());
    }

    private static void Add(HashSet<int> interpreters, Id<Interpreter> who)
    {
        if (who.IsSome)
        {
            interpreters.Add(who.Index);
        }
    }
}
