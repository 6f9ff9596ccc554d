using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Stand-ins open what arrives: what rings in a minute or two, what is written in some minutes, each at his pace.</summary>
internal sealed class ReadingHabit : Habit
{
    private static readonly Delay Rings = new(new SimSpan(20), new SimSpan(60), new SimSpan(120));
    private static readonly Delay IsWritten = new(new SimSpan(60), new SimSpan(180), new SimSpan(420));

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        var knowledge = desk.Part<KnowledgeDesk>();
        if (knowledge.Unread == 0)
        {
            return null;
        }

        for (var i = 0; i < knowledge.Items.Count; i++)
        {
            var item = knowledge.Items[i];
            if (item.OpenedAt is not null)
            {
                continue;
            }

            var due = item.At + DelayOf(item.Channel).At(Draw(mind, i)).Percent(mind.Skill.Pace);
            if (due <= desk.Now)
            {
                return new OpenItem(mind.Seat, item.Handle);
            }

            wake = due < wake ? due : wake;
        }

        return null;
    }

    private static ulong Draw(in StandInMind mind, int place) =>
        mind.Luck.Draw(LuckPurpose.StandInReading, mind.Seat.Index, ordinal: place);

    private static Delay DelayOf(Channel channel) => channel is Channel.Call or Channel.Hotline or Channel.Radio ? Rings : IsWritten;
}
