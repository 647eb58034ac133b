using Samenkracht.Common.Deciding;

namespace Samenkracht.Specs.Deciding;

public sealed class PersonalNumbersSpec
{
    [Theory]
    [InlineData("Mijn BSN is 111222333.")]
    [InlineData("111 222 333")]
    [InlineData("1112.22.333 is het nummer")]
    [InlineData("Zonder voorloopnul: 10000008")]
    [InlineData("1000.00.08")]
    [InlineData("In 2021 123.456.782 gezien")]
    [InlineData("Verkeerd getypt: 123456789")]
    public void A_citizen_service_number_is_found(string text) => Assert.True(PersonalNumbers.AreIn(text));

    [Theory]
    [InlineData("Bel 06-12345678")]
    [InlineData("0612345678")]
    [InlineData("06 12 34 56 78")]
    [InlineData("Bel (0570) 67 57 00.")]
    [InlineData("0570 - 675700")]
    [InlineData("+31 6 12345678")]
    [InlineData("+31(0)570-675700")]
    [InlineData("0031612345678")]
    public void A_telephone_number_is_found(string text) => Assert.True(PersonalNumbers.AreIn(text));

    [Theory]
    [InlineData("Mail naar jan.jansen@example.nl")]
    [InlineData("j+taal@post.example.org,")]
    public void An_e_mail_address_is_found(string text) => Assert.True(PersonalNumbers.AreIn(text));

    [Theory]
    [InlineData("Waar kan ik Nederlands oefenen?")]
    [InlineData("In 2021-2024 kwamen er 1.250 mensen, voor 12.500,00 euro.")]
    [InlineData("Open van 09.00 tot 17.30 op 31 januari 2024")]
    [InlineData("KvK 41234567")]
    [InlineData("Postcode 7411 CR 12")]
    [InlineData("De subsidie is 12.500.000 euro")]
    [InlineData("Artikel 1234567890 van de catalogus")]
    [InlineData("0800-1234 is gratis")]
    [InlineData("00000000")]
    [InlineData("Volg ons via @bibliotheek")]
    [InlineData("")]
    public void Other_text_passes(string text) => Assert.False(PersonalNumbers.AreIn(text));

    [Fact]
    public void One_such_text_refuses_them_all()
    {
        Assert.Equal(
            "Leave citizen service numbers, telephone numbers and e-mail addresses out of the text.",
            PersonalNumbers.Refuses("Taalles", null, "Bel 06-12345678")?.Sentence);
        Assert.Null(PersonalNumbers.Refuses("Taalles", null));
    }
}
