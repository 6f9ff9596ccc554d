using System.Reflection;
using SevenHours.Kernel;
using SevenHours.Testing;

namespace SevenHours.Content.Tests.Promises.Slowly;

/// <summary>Commands of any kind from any seat, made of what the case and the play hold: most are refused, some are done.</summary>
internal sealed class RandomSeatCommands(Scenario scenario, IEnumerable<Type> kinds, Seeds seeds)
{
    private readonly List<Type> kinds = [.. kinds];
    private readonly List<Handle> handles = [];

    /// <summary>Handles that a later command may name.</summary>
    public void Learn(IEnumerable<string> texts) => handles.AddRange(texts.Select(text => new Handle(Convert.ToUInt64(text, 16))));

    /// <summary>A command; null when one of its kind cannot be made here.</summary>
    public SeatCommand? Any()
    {
        try
        {
            return (SeatCommand?)Make(seeds.Pick(kinds), 0);
        }
        catch (Exception e) when (e is TargetInvocationException or NotSupportedException or ArgumentException)
        {
            return null; // a value its own constructor refuses
        }
    }

    private object? Make(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return seeds.Below(3) == 0 ? null : Make(inner, depth);
        if (type.IsEnum)
            return seeds.Pick([.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.ToObject(type, value))]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            return Activator.CreateInstance(type, CountOf(type.GenericTypeArguments[0]) is > 0 and var count && seeds.Below(12) > 0 ? seeds.Below(count) : -1);
        if (type == typeof(Handle))
            return handles.Count > 0 && seeds.Below(10) > 0 ? handles[Math.Max(0, handles.Count - 1 - seeds.Below(Math.Min(handles.Count, 60)))] : Handle.None;
        if (type == typeof(SeatSet))
            return Enumerable.Range(0, 1 + seeds.Below(3)).Aggregate(SeatSet.Nobody, (all, _) => all | SeatSet.Of(new Id<Seat>(seeds.Below(scenario.Seats.Count))));
        if (type == typeof(TextRef))
            return seeds.Below(3) == 0 ? TextRef.None : TextRef.Typed("01");
        if (type == typeof(bool))
            return seeds.Below(2) == 0;
        if (type == typeof(int))
            return seeds.Below(4);
        if (type == typeof(long))
            return (long)seeds.Below(5000);
        if (type == typeof(string))
            return "";
        if (type == typeof(SimTime))
            return new SimTime(seeds.Below(90_000));
        if (type == typeof(SimSpan))
            return new SimSpan(seeds.Below(7200));
        if (type.IsGenericType && type.GetInterfaces().Append(type).Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>)))
        {
            var element = type.GenericTypeArguments[0];
            var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
            for (var i = seeds.Below(3); i > 0; i--)
                list.Add(Make(element, depth + 1));
            return list;
        }

        if (depth > 3 || type.IsAbstract)
            throw new NotSupportedException(type.Name);
        var constructor = type.GetConstructors().Where(one => one.GetParameters() is var all && !(all.Length == 1 && all[0].ParameterType == type)).MaxBy(one => one.GetParameters().Length)
            ?? throw new NotSupportedException(type.Name);
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => MayBeNull(parameter) && seeds.Below(2) == 0 ? null : Make(parameter.ParameterType, depth + 1))]);
        foreach (var property in type.GetProperties().Where(one => one.SetMethod is { IsPublic: true } && one.GetIndexParameters().Length == 0
            && constructor.GetParameters().All(parameter => !string.Equals(parameter.Name, one.Name, StringComparison.OrdinalIgnoreCase)) && one.Name != "By"))
        {
            if (seeds.Below(3) == 0)
                property.SetValue(made, Make(property.PropertyType, depth + 1));
        }

        return made;
    }

    private static bool MayBeNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable;

    private int CountOf(Type named)
    {
        if (named == typeof(Seat)) return scenario.Seats.Count;
        if (named == typeof(Agency)) return scenario.Agencies.Count;
        if (named == typeof(Subject)) return scenario.Subjects.Count;
        if (named == typeof(Rule)) return scenario.Rules.Count;
        if (named == typeof(Level)) return scenario.Levels.Count;
        if (named == typeof(Flag)) return scenario.Flags.Count;
        var table = typeof(Scenario).GetMethod(nameof(Scenario.Table), 1, [])!.MakeGenericMethod(named).Invoke(scenario, []);
        return (int)table!.GetType().GetProperty("Count")!.GetValue(table)!;
    }
}
