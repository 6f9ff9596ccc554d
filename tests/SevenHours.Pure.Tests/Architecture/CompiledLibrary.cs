using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SevenHours.Pure.Tests.Architecture;

/// <summary>What a compiled library refers to, and where it calculates with floating point.</summary>
internal sealed class CompiledLibrary : IDisposable
{
    private static readonly Dictionary<int, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => (int)unchecked((ushort)o.Value));

    private readonly PEReader file;
    private readonly MetadataReader metadata;

    public CompiledLibrary(string name)
    {
        file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        metadata = file.GetMetadataReader();
    }

    /// <summary>The full names of the types of other assemblies it uses.</summary>
    public IEnumerable<string> TypesUsed => metadata.TypeReferences
        .Select(metadata.GetTypeReference).Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}");

    /// <summary>The members of other assemblies it uses, as <c>Type.Member</c>.</summary>
    public IEnumerable<string> MembersUsed =>
        from handle in metadata.MemberReferences
        let member = metadata.GetMemberReference(handle)
        where member.Parent.Kind == HandleKind.TypeReference
        let type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
        select $"{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}";

    /// <summary>The other assemblies it refers to.</summary>
    public IEnumerable<string> AssembliesUsed =>
        metadata.AssemblyReferences.Select(a => metadata.GetString(metadata.GetAssemblyReference(a).Name));

    /// <summary>The methods and fields that hold or make a floating point number.</summary>
    public IEnumerable<string> FloatingPoint
    {
        get
        {
            foreach (var held in metadata.FieldDefinitions.Select(metadata.GetFieldDefinition))
            {
                if (held.DecodeSignature(Floats.Instance, null)) yield return NameOf(held.GetDeclaringType(), held.Name);
            }

            foreach (var method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition))
            {
                var signature = method.DecodeSignature(Floats.Instance, null);
                if (signature.ReturnType || signature.ParameterTypes.Contains(true) || Calculates(method)) yield return NameOf(method.GetDeclaringType(), method.Name);
            }
        }
    }

    public void Dispose() => file.Dispose();

    private bool Calculates(MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0) return false;
        var code = file.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            var op = OpCodes[value == 0xFE ? 0xFE00 | code.ReadByte() : value];
            if (op.Name is "ldc.r4" or "ldc.r8" or "conv.r4" or "conv.r8" or "conv.r.un") return true;
            var size = SizeOf(op.OperandType, ref code);
            code.Offset += size;
        }

        return false;
    }

    private static int SizeOf(OperandType operand, ref BlobReader code) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => code.ReadInt32() * 4,
        _ => 4,
    };

    private string NameOf(TypeDefinitionHandle type, StringHandle member) =>
        $"{metadata.GetString(metadata.GetTypeDefinition(type).Name)}.{metadata.GetString(member)}";

    /// <summary>Answers whether a signature mentions a floating point number.</summary>
    private sealed class Floats : ISignatureTypeProvider<bool, object?>
    {
        public static readonly Floats Instance = new();

        public bool GetPrimitiveType(PrimitiveTypeCode code) => code is PrimitiveTypeCode.Single or PrimitiveTypeCode.Double;

        public bool GetArrayType(bool element, ArrayShape shape) => element;

        public bool GetByReferenceType(bool element) => element;

        public bool GetFunctionPointerType(MethodSignature<bool> signature) => signature.ReturnType || signature.ParameterTypes.Contains(true);

        public bool GetGenericInstantiation(bool generic, ImmutableArray<bool> arguments) => generic || arguments.Contains(true);

        public bool GetGenericMethodParameter(object? context, int index) => false;

        public bool GetGenericTypeParameter(object? context, int index) => false;

        public bool GetModifiedType(bool modifier, bool unmodified, bool isRequired) => unmodified;

        public bool GetPinnedType(bool element) => element;

        public bool GetPointerType(bool element) => element;

        public bool GetSZArrayType(bool element) => element;

        public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte kind) => false;

        public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte kind) => false;

        public bool GetTypeFromSpecification(MetadataReader reader, object? context, TypeSpecificationHandle handle, byte kind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, context);
    }
}
