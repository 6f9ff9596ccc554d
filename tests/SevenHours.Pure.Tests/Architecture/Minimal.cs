using System.Reflection;
using System.Runtime.CompilerServices;

namespace SevenHours.Pure.Tests.Architecture;

/// <summary>Makes a record with as little in it as it can have: nothing, nobody, zero.</summary>
internal static class Minimal
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static object Of(Type type)
    {
        if (type == typeof(string)) return "";
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsInterface) return Empty(type);
        if (type.IsValueType) return type.GetField("None", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) ?? RuntimeHelpers.GetUninitializedObject(type);
        var made = type.IsAbstract ? type.Assembly.GetTypes().First(t => t.IsSubclassOf(type) && !t.IsAbstract) : type;
        var constructor = made.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(Of)]);
    }

    private static object? Of(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is not null || Nullability.Create(parameter).WriteState == NullabilityState.Nullable
            ? null
            : Of(parameter.ParameterType);

    private static object Empty(Type type)
    {
        var arguments = type.GetGenericArguments();
        return arguments.Length == 2
            ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!
            : Array.CreateInstance(arguments[0], 0);
    }
}
