using System.Text;
using System.Xml;
using System.Xml.Schema;
using Samenkracht.Finance.Bank;
using Samenkracht.Specs.Walls;

namespace Samenkracht.Specs.Finance;

public sealed class Camt053Spec
{
    private const string NotCamt = "The bank file is not a camt.053 of version 001.02 or 001.08 with one statement.";
    private const string NotXml = "The bank file is not XML in UTF-8 that can be read.";
    private const string Dtd = "A bank file has no document type and no entities of its own.";
    private const string Incomplete = "The bank file lacks an account, a balance, an amount or a day that a statement has.";

    private static readonly CamtFile File = new CamtFile("NL91ABNA0417164300", 1_000m, new(2024, 5, 20))
        .With(-351m, "2024-0113", "Taalhuis", "NL20INGB0001234567", "factuur 2024-0113").With(12.34m, reversal: true);

    private static void Refused(string document, string because) => Assert.Equal(because, Camt053.Read(Encoding.UTF8.GetBytes(document)).Refusal?.Sentence);

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Both_versions_are_read(int version)
    {
        var (statement, refusal) = Camt053.Read((File with { Version = version }).Bytes);

        Assert.Null(refusal);
        Assert.Equal((version, "BERICHT-1", "AFSCHRIFT-1", "1", "NL91ABNA0417164300"), (statement!.Version, statement.MessageId, statement.StatementNumber, statement.Sequence, statement.Iban));
        Assert.Equal((1_000m, 661.34m, new DateOnly(2024, 5, 20)), (statement.Opening, statement.Closing, statement.ClosedOn));
        Assert.Equal(new(-351m, false, new(2024, 5, 20), "Taalhuis", "NL20INGB0001234567", "2024-0113", "factuur 2024-0113"), statement.Lines[0]);
        Assert.Equal(new(12.34m, true, new(2024, 5, 20), null, null, "NOTPROVIDED", null), statement.Lines[1]);
    }

    [Fact]
    public void The_file_of_these_specs_is_valid_by_the_published_schema()
    {
        var schema = Path.Combine(Tree.Root, "../shared/standards/camt.053.001.08.xsd");
        schema = System.IO.File.Exists(schema) ? schema : Path.Combine(Tree.Root, "../../shared/standards/camt.053.001.08.xsd");
        Assert.SkipUnless(System.IO.File.Exists(schema), "The published schema is not beside this checkout.");
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add("urn:iso:std:iso:20022:tech:xsd:camt.053.001.08", schema);
        settings.ValidationEventHandler += (_, problem) => throw problem.Exception;

        using var reader = XmlReader.Create(new StringReader(File.Xml), settings);
        while (reader.Read()) continue;
    }

    [Theory]
    [InlineData("""<!DOCTYPE Document [<!ENTITY x SYSTEM "file:///etc/passwd">]>""")]
    [InlineData("""<!DOCTYPE Document SYSTEM "http://127.0.0.1/evil.dtd">""")]
    [InlineData("""<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>""")]
    public void No_document_type_is_taken(string type) => Refused(File.Xml.Replace("?>", $"?>{type}", StringComparison.Ordinal).Replace("BERICHT-1", "&x;", StringComparison.Ordinal), Dtd);

    [Fact]
    public void Only_xml_is_read()
    {
        Refused("geen xml", NotXml);
        Refused(File.Xml[..200], NotXml);
        Refused(File.Xml.Replace("BERICHT-1", "&onbekend;", StringComparison.Ordinal), NotXml);
        Assert.Equal(NotXml, Camt053.Read(Encoding.Unicode.GetBytes(File.Xml)).Refusal?.Sentence);
        Refused(File.Xml.Replace("BERICHT-1", new string('x', Camt053.LargestDocument), StringComparison.Ordinal), NotXml);
    }

    [Fact]
    public void Only_these_versions_with_one_statement_are_read()
    {
        Refused((File with { Version = 4 }).Xml, NotCamt);
        Refused("<Document/>", NotCamt);
        Refused(File.Xml.Replace("</Stmt>", "</Stmt><Stmt/>", StringComparison.Ordinal), NotCamt);
    }

    [Fact]
    public void What_is_missing_is_not_guessed()
    {
        Refused(File.Xml.Replace("CLBD", "ITBD", StringComparison.Ordinal), Incomplete);
        Refused(File.Xml.Replace("<Id><IBAN>NL91ABNA0417164300</IBAN></Id>", "<Id/>", StringComparison.Ordinal), Incomplete);
        Refused(File.Xml.Replace("2024-05-20</Dt>", "20-05-2024</Dt>", StringComparison.Ordinal), Incomplete);
        Refused(File.Xml.Replace(">351<", ">-351<", StringComparison.Ordinal), Incomplete);
        Refused(File.Xml.Replace(">351<", ">3,51<", StringComparison.Ordinal), Incomplete);
        Refused(File.Xml.Replace(">351<", ">1e3<", StringComparison.Ordinal), Incomplete);
    }

    [Fact]
    public void Amounts_are_euros_and_cents_that_are_booked()
    {
        Refused(File.Xml.Replace(">351<", ">351.005<", StringComparison.Ordinal), "An amount in the bank file has more than two decimals.");
        Refused((File with { Currency = "USD" }).Xml, "An amount in the bank file is not in euros.");
        Refused(File.Xml.Replace("<Cd>BOOK</Cd>", "<Cd>PDNG</Cd>", StringComparison.Ordinal), "A line of the bank file is not booked.");
    }

    [Theory]
    [InlineData("NL91ABNA0417164300", true)]
    [InlineData("BE68539007547034", true)]
    [InlineData("GB29NWBK60161331926819", true)]
    [InlineData("NL91ABNA0417164301", false)]
    [InlineData("NL19ABNA0417164300", false)]
    [InlineData("nl91abna0417164300", false)]
    [InlineData("", false)]
    public void Check_digits_are_checked(string iban, bool right) => Assert.Equal(right, IbanAttribute.IsChecked(iban));
}
