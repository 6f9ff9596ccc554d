using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What can be wrong with a persona.</summary>
internal static class PersonaChecks
{
    public static void Check(ScenarioBuild build, PersonaModel model)
    {
        Layers(build, model);
        Topics(build, model);
        PersonaLevelsSection.Check(build, model);
        foreach (var style in model.Replies.Keys.Where(s => !PersonaSection.Answered.ContainsKey(s)))
        {
            build.Diagnostics.Report(InterviewRules.NoSuchStyle, model.Replies[style].At, style);
        }

        if (build.LevelOf(model.Of, "trust") is null)
        {
            build.Diagnostics.Report(InterviewRules.NoTrust, model.WrittenAt, model.Of.Id);
        }
    }

    private static void Layers(ScenarioBuild build, PersonaModel model)
    {
        foreach (var layer in model.Layers.Where(l => l.Facts.Count == 0 && l.Says is null))
        {
            build.Diagnostics.Report(InterviewRules.EmptyLayer, layer.WrittenAt, layer.Id, model.Id);
        }

        foreach (var twice in model.Layers.GroupBy(l => l.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            build.Diagnostics.Report(InterviewRules.LayerTwice, twice.Last().WrittenAt, twice.Key, model.Id);
        }

        foreach (var layer in model.Layers)
        {
            foreach (var twice in layer.Details.GroupBy(d => d.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            {
                build.Diagnostics.Report(PersonaRules.DetailTwice, twice.Last().WrittenAt, twice.Key, layer.Id, model.Id);
            }

            if (layer.Details.Count > Layer.MostDetails)
            {
                build.Diagnostics.Report(
                    PersonaRules.TooManyDetails, layer.WrittenAt, layer.Id, model.Id,
                    Layer.MostDetails.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            if (layer.YieldsTo.Count > 0 && model.Role != PersonaRole.Suspect)
            {
                build.Diagnostics.Report(PersonaRules.YieldsWithoutSuspect, layer.WrittenAt, layer.Id, model.Id);
            }
        }

        if (model.Layers.All(l => l.Depth > 1))
        {
            build.Diagnostics.Report(PersonaRules.NoShallowLayer, model.WrittenAt, model.Id);
        }
    }

    private static void Topics(ScenarioBuild build, PersonaModel model)
    {
        var known = PersonaSection.TopicsOf(model).ToHashSet(StringComparer.Ordinal);
        foreach (var topic in known.Where(t => model.Topics.Count > 0 && !model.Topics.ContainsKey(t)))
        {
            build.Diagnostics.Report(InterviewRules.TopicWithoutWords, model.WrittenAt, topic, model.Id);
        }

        foreach (var topic in known.Where(t => !TalkTopic.Common.Contains(t) && build.Package.Find<TopicModel>(t) is null))
        {
            build.Diagnostics.Report(InterviewRules.TopicWithoutTitle, model.WrittenAt, topic, model.Id);
        }

        Idle("triggers", model.Triggers);
        Idle("calms", model.Calms);
        Idle("plants", model.Plants.SelectMany(p => p.Topics));

        void Idle(string where, IEnumerable<string> topics)
        {
            foreach (var topic in topics.Where(t => !known.Contains(t)))
            {
                build.Diagnostics.Report(PersonaRules.IdleTopic, model.WrittenAt, topic, where, model.Id);
            }
        }
    }
}
